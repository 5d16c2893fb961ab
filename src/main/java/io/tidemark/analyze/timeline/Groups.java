package io.tidemark.analyze.timeline;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * Document numbers by group, in one array: groups are numbered from 0, those below are left out.
 */
final class Groups {
  private final int[] starts;
  private final int[] docs;

  private Groups(int[] starts, int[] docs) {
    this.starts = starts;
    this.docs = docs;
  }

  /**
   * Groups documents (a counting sort; their order is kept).
   *
   * @param group of each document
   * @param count how many groups there are
   */
  static Groups of(int[] group, int count) {
    int[] starts = new int[count + 1];
    for (int g : group) {
      if (g >= 0) {
        starts[g + 1]++;
      }
    }
    for (int g = 0; g < count; g++) {
      starts[g + 1] += starts[g];
    }
    int[] next = starts.clone();
    int[] docs = new int[starts[count]];
    for (int doc = 0; doc < group.length; doc++) {
      if (group[doc] >= 0) {
        docs[next[group[doc]]++] = doc;
      }
    }
    return new Groups(starts, docs);
  }

  /**
   * How many different numbers each group holds, of the documents that {@code left} does not hold.
   *
   * @param number of a document, below {@code numbers}
   */
  int[] distinct(BitSet left, IntUnaryOperator number, int numbers) {
    int[] counts = new int[count()];
    int[] last = new int[numbers];
    for (int group = 0; group < counts.length; group++) {
      for (int i = starts[group]; i < starts[group + 1]; i++) {
        int its = number.applyAsInt(docs[i]);
        if (last[its] != group + 1 && !left.get(docs[i])) {
          last[its] = group + 1;
          counts[group]++;
        }
      }
    }
    return counts;
  }

  /** How many groups there are. */
  int count() {
    return starts.length - 1;
  }

  /** Place of the first document of a group. */
  int start(int group) {
    return starts[group];
  }

  /** The place behind its last. */
  int end(int group) {
    return starts[group + 1];
  }

  /** The document at a place. */
  int doc(int place) {
    return docs[place];
  }
}
