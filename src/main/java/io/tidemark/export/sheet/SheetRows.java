package io.tidemark.export.sheet;

import io.tidemark.export.flat.FlatColumn;
import io.tidemark.export.flat.RowWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The rows of one table, on as many sheets as they need. */
final class SheetRows implements RowWriter {
  private static final int MOST_CHARACTERS = 32_767;
  private static final int LONGEST_NAME = 31;

  /** Widths must be told before the first row is written: so many rows decide them. */
  private static final int LOOKED_AT = 200;

  private static final int FLUSHED = 500;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final String HEADER_FILL = "E6ECF2";

  private final Workbook workbook;
  private final String name;
  private final List<FlatColumn> columns;
  private final List<List<@Nullable Object>> first = new ArrayList<>();
  private @Nullable Worksheet sheet;
  private int sheets;
  private int rows;

  SheetRows(Workbook workbook, String name, List<FlatColumn> columns) {
    this.workbook = workbook;
    this.name = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    this.columns = List.copyOf(columns);
  }

  /** As much of {@code text} as a cell holds. */
  static String fitting(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
  }

  @Override
  public void write(List<@Nullable Object> row) throws IOException {
    if (sheet == null && first.size() < LOOKED_AT) {
      first.add(row);
      return;
    }
    putFirst();
    put(row);
  }

  @Override
  public void close() throws IOException {
    Worksheet last = putFirst();
    if (rows > 1) {
      last.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
    }
    last.finish();
  }

  private Worksheet putFirst() throws IOException {
    Worksheet now = sheet;
    if (now == null) {
      now = begin();
      for (List<@Nullable Object> row : first) {
        put(row);
      }
    }
    return now;
  }

  private Worksheet begin() {
    sheets++;
    String end = sheets == 1 ? "" : " " + sheets;
    String called = name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
    Worksheet next = workbook.newWorksheet(called);
    for (int i = 0; i < columns.size(); i++) {
      next.inlineString(0, i, columns.get(i).header());
      next.style(0, i).bold().fillColor(HEADER_FILL).wrapText(true).verticalAlignment("top").set();
      next.width(i, width(i));
      String format = format(columns.get(i));
      if (format != null) {
        next.style(i).format(format).set();
      }
    }
    next.freezePane(0, 1);
    next.setFitToPage(true);
    next.fitToHeight((short) 0);
    next.pageOrientation("landscape");
    next.repeatRows(0);
    rows = 1;
    sheet = next;
    return next;
  }

  private void put(List<@Nullable Object> row) throws IOException {
    Worksheet to = sheet;
    if (to == null || rows == Worksheet.MAX_ROWS) {
      if (to != null) {
        to.finish();
      }
      to = begin();
    }
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.get(i);
      if (value != null) {
        cell(to, i, value);
      }
    }
    rows++;
    if (rows % FLUSHED == 0) {
      to.flush();
    }
  }

  private void cell(Worksheet to, int column, Object value) {
    switch (value) {
      case String text -> to.inlineString(rows, column, fitting(text));
      case Number number -> to.value(rows, column, number);
      case Boolean flag -> to.value(rows, column, flag);
      case LocalDate day -> to.value(rows, column, day);
      // A sheet knows no zones.
      case Instant moment ->
          to.value(rows, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
      default ->
          throw new IllegalArgumentException(
              "column %s holds a %s"
                  .formatted(columns.get(column).name(), value.getClass().getSimpleName()));
    }
    String format = format(columns.get(column));
    if (format != null) {
      to.style(rows, column).format(format).set();
    }
  }

  private static @Nullable String format(FlatColumn column) {
    return switch (column.type()) {
      case TEXT, FLAG -> null;
      case WHOLE -> "#,##0";
      case NUMBER -> "#,##0.00##";
      case SHARE -> "0.0%";
      case DAY -> "yyyy-mm-dd";
      case MOMENT -> "yyyy-mm-dd hh:mm:ss\" UTC\"";
    };
  }

  private int width(int column) {
    int width = Math.max(NARROWEST, columns.get(column).header().length());
    for (List<@Nullable Object> row : first) {
      Object value = row.get(column);
      int of =
          switch (value) {
            case null -> 0;
            case Instant moment -> 23;
            case LocalDate day -> 10;
            case Double number -> 10;
            default -> value.toString().length();
          };
      width = Math.max(width, of);
    }
    return Math.min(WIDEST, width) + 2;
  }
}
