package io.tidemark.export;

import io.tidemark.export.flat.CsvRows;
import io.tidemark.export.flat.RowWriter;
import io.tidemark.export.parquet.ParquetRows;
import io.tidemark.export.sheet.SheetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a table is written. */
public enum Format {
  /** Aligned text for people. */
  TABLE(Medium.TEXT),
  /** One JSON object: what the table is about, and its rows. */
  JSON(Medium.TEXT),
  /** One JSON object a row. */
  JSONL(Medium.TEXT),
  /** Comma-separated values, RFC 4180, with a header; lines end in CR LF. */
  CSV(Medium.TEXT),
  /** Typed columns; what the table is about in the footer's metadata. */
  PARQUET(Medium.BYTES),
  /** A workbook with a second sheet on what the table is about. */
  XLSX(Medium.BYTES),
  /** The table's chart, for print and pages. */
  SVG(Medium.TEXT),
  /** The table's chart, as dots: 300 an inch. */
  PNG(Medium.BYTES);

  private final Medium medium;

  /** What a format is written to. */
  public enum Medium {
    TEXT,
    BYTES
  }

  Format(Medium medium) {
    this.medium = medium;
  }

  public Medium medium() {
    return medium;
  }

  /** Whether it draws the table's chart. */
  public boolean isPicture() {
    return this == SVG || this == PNG;
  }

  /** Whether it is rows and nothing else, so that what they are about must stand elsewhere. */
  public boolean isBareRows() {
    return this == JSONL || this == CSV;
  }

  /**
   * Writes {@code table} as text.
   *
   * @param screen what {@link #TABLE} is laid out for
   * @throws IllegalArgumentException for a format of bytes, and for a table without a chart where
   *     one is asked for
   */
  public void write(Table table, Appendable out, Screen screen) throws IOException {
    switch (this) {
      case TABLE -> TextTable.write(table, out, screen);
      case JSON -> JsonTable.writeWhole(table, out);
      case JSONL -> JsonTable.writeRows(table, out);
      case CSV -> rows(table, new CsvRows(out, Flattening.of(table).columns()));
      case SVG -> Pictures.svg(table, out);
      case PARQUET, XLSX, PNG -> throw new IllegalArgumentException(this + " is no text");
    }
  }

  /**
   * Writes {@code table}; text in UTF-8, laid out for paper.
   *
   * @param out stays open
   * @throws IllegalArgumentException for a table without a chart where one is asked for
   */
  public void write(Table table, OutputStream out) throws IOException {
    switch (this) {
      case PARQUET ->
          rows(table, ParquetRows.open(out, Flattening.of(table).columns(), table.provenance()));
      case XLSX -> {
        try (SheetFile file = new SheetFile(out, table.provenance())) {
          rows(table, file.sheet("Table", Flattening.of(table).columns()));
        }
      }
      case PNG -> Pictures.png(table, out);
      case TABLE, JSON, JSONL, CSV, SVG -> {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(table, writer, Screen.PAPER);
        writer.flush();
      }
    }
  }

  static void rows(Table table, RowWriter writer) throws IOException {
    Flattening flattening = Flattening.of(table);
    try (writer) {
      for (List<@Nullable Object> row : table.rowsForLines()) {
        writer.write(flattening.row(row));
      }
    }
  }
}
