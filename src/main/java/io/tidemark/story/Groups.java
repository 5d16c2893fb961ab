package io.tidemark.story;

import java.util.Arrays;

/** Numbers joined to groups. */
final class Groups {
  private int[] parents = new int[1024];
  private int size;

  /** Takes the next number in, a group of its own. */
  void add() {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, size * 2);
    }
    parents[size] = size;
    size++;
  }

  void join(int a, int b) {
    parents[of(b)] = of(a);
  }

  /** The number that stands for the group of {@code i}. */
  int of(int i) {
    int root = i;
    while (parents[root] != root) {
      root = parents[root];
    }
    int each = i;
    while (parents[each] != root) {
      int next = parents[each];
      parents[each] = root;
      each = next;
    }
    return root;
  }
}
