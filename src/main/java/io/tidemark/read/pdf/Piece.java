package io.tidemark.read.pdf;

/**
 * A run of text on one base line, as far as no wide gap cuts it; lengths in points, y downwards.
 *
 * @param size the size of its type
 * @param bold whether all of it is in bold type
 */
record Piece(
    int page, double left, double right, double y, double size, boolean bold, String text) {
  /** Stands between the cells of a row of a table; a bar may be part of the text. */
  static final String NEXT_CELL = "\u001f";

  double width() {
    return right - left;
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "\"”’')]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:;\u3002\uff1b\uff1a\uff01\uff1f".indexOf(text.charAt(end - 1)) >= 0;
  }

  boolean isRow() {
    return text.contains(NEXT_CELL);
  }

  boolean isSameType(Piece other) {
    return Math.abs(size - other.size) < 0.6 && bold == other.bold;
  }
}
