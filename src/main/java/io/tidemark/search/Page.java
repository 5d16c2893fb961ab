package io.tidemark.search;

import org.jspecify.annotations.Nullable;

/**
 * Which hits are wanted.
 *
 * @param first number of the first one, from 0; with {@code after} it counts from there
 * @param size how many
 * @param after the cursor that the page before ended with ({@link Hits#next}), or null
 */
public record Page(int first, int size, @Nullable String after) {
  /** The first ten. */
  public static final Page FIRST = new Page(0, 10);

  public Page {
    if (first < 0 || size < 1) {
      throw new IllegalArgumentException("a page begins at 0 or later and holds 1 or more");
    }
  }

  public Page(int first, int size) {
    this(first, size, null);
  }

  /** The {@code size} hits behind those before {@code cursor}. */
  public static Page after(String cursor, int size) {
    return new Page(0, size, cursor);
  }
}
