package io.tidemark.tag.text;

/**
 * Something found in a sentence, at its tokens {@code from} up to, not including, {@code to}.
 *
 * @param what what was found there
 */
public record At<T>(int from, int to, T what) {
  public At {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("tokens " + from + ".." + to);
    }
  }

  public boolean overlaps(At<?> other) {
    return from < other.to && other.from < to;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }

  public int size() {
    return to - from;
  }
}
