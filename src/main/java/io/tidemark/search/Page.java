package io.tidemark.search;

/**
 * Which hits are wanted.
 *
 * @param first number of the first one, from 0
 * @param size how many
 */
public record Page(int first, int size) {
  /** The first ten. */
  public static final Page FIRST = new Page(0, 10);

  public Page {
    if (first < 0 || size < 1) {
      throw new IllegalArgumentException("a page begins at 0 or later and holds 1 or more");
    }
  }
}
