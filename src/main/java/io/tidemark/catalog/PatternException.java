package io.tidemark.catalog;

/** A pattern that cannot be read; the message is one line that ends with a hint at the place. */
final class PatternException extends Exception {
  private PatternException(String message) {
    super(message);
  }

  /** A fault in {@code pattern} at {@code column}, from 0, shown as {@code (cut | >>> }. */
  static PatternException at(String pattern, int column, String what) {
    int at = Math.min(column, pattern.length());
    return new PatternException(
        what
            + "; column "
            + (at + 1)
            + ": "
            + pattern.substring(0, at)
            + " >>>"
            + pattern.substring(at)
            + "<<<");
  }
}
