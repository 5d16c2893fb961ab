package io.tidemark.export;

import java.io.IOException;

/** How a table is written. */
public enum Format {
  /** Aligned text for people. */
  TABLE,
  /** One JSON object: what the table is about, and its rows. */
  JSON,
  /** One JSON object a row. */
  JSONL,
  /** Comma-separated values, RFC 4180, with a header; lines end in CR LF. */
  CSV;

  /**
   * Writes {@code table}.
   *
   * @param screen what {@link #TABLE} is laid out for
   */
  public void write(Table table, Appendable out, Screen screen) throws IOException {
    switch (this) {
      case TABLE -> TextTable.write(table, out, screen);
      case JSON -> JsonTable.writeWhole(table, out);
      case JSONL -> JsonTable.writeRows(table, out);
      case CSV -> CsvTable.write(table, out);
    }
  }
}
