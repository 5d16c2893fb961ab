package io.tidemark.read.office;

/**
 * A paragraph, a heading or a table of a document.
 *
 * @param text one line; of a table, a line a row and its cells parted by {@code " | "}
 */
record Block(Style style, String text) {
  /** How the document marks it. */
  enum Style {
    TITLE,
    HEADING,
    TEXT,
    TABLE
  }

  static Block text(String text) {
    return new Block(Style.TEXT, text);
  }
}
