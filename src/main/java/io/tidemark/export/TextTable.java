package io.tidemark.export;

import io.tidemark.analyze.Quotation;
import io.tidemark.search.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a table as aligned text. Where it is wider than the screen, its widest texts are cut. */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST_TEXT = 10;
  private static final int WIDEST_SPARK = 30;
  private static final int NARROWEST_SPARK = 8;
  private static final int LONGEST_BAR = 20;

  private final Table table;
  private final Screen screen;
  private final Ink ink;
  private final List<Integer> shown = new ArrayList<>();
  private final int[] widths;

  private TextTable(Table table, Screen screen) {
    this.table = table;
    this.screen = screen;
    this.ink = new Ink(screen.colour());
    this.widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      CellType type = table.columns().get(i).type();
      if (!type.isBelow() && type != CellType.HIDDEN) {
        shown.add(i);
        widths[i] = natural(i);
      }
    }
    fit();
  }

  static void write(Table table, Appendable out, Screen screen) throws IOException {
    new TextTable(table, screen).write(out);
  }

  private void write(Appendable out) throws IOException {
    if (!table.rows().isEmpty()) {
      StringBuilder header = new StringBuilder();
      for (int i : shown) {
        append(header, i, table.columns().get(i).header());
      }
      out.append(ink.heading(header.toString().stripTrailing())).append('\n');
    }
    for (List<@Nullable Object> row : table.rows()) {
      StringBuilder line = new StringBuilder();
      for (int i : shown) {
        append(line, i, text(i, row.get(i), widths[i]));
      }
      out.append(line.toString().stripTrailing()).append('\n');
      below(row, out);
    }
    boolean airy = table.columns().stream().anyMatch(column -> column.type().isBelow());
    if (!table.rows().isEmpty() && !table.notes().isEmpty() && !airy) {
      out.append('\n');
    }
    for (String note : table.notes()) {
      for (String line : Wrapped.lines(Ink.clean(note), screen.width())) {
        out.append(line).append('\n');
      }
    }
  }

  private void below(List<@Nullable Object> row, Appendable out) throws IOException {
    boolean any = false;
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value != null && table.columns().get(i).type().isBelow()) {
        any = true;
        String text =
            switch (value) {
              case Passage passage -> ink.marked(passage);
              case Quotation evidence -> quotation(evidence);
              default -> Ink.clean(value.toString());
            };
        for (String line : Wrapped.lines(text, screen.width() - 2 * GAP)) {
          out.append(" ".repeat(2 * GAP)).append(ink.finish(line)).append('\n');
        }
      }
    }
    if (any) {
      out.append('\n');
    }
  }

  private void append(StringBuilder line, int column, String text) {
    if (column != shown.getFirst()) {
      line.append(" ".repeat(GAP));
    }
    String cut = Width.cut(text, widths[column]);
    String space = " ".repeat(widths[column] - Width.of(cut));
    boolean right = table.columns().get(column).type().isRight();
    line.append(right ? space + cut : cut + space);
  }

  private static String quotation(Quotation evidence) {
    List<String> source = new ArrayList<>();
    if (evidence.publisher() != null) {
      source.add(evidence.publisher());
    }
    if (evidence.day() != null) {
      source.add(evidence.day().toString());
    }
    source.add(evidence.article());
    return Ink.clean("“" + evidence.quote() + "” — " + String.join(", ", source));
  }

  /** The count with a bar behind, which is longest for the largest count of the column. */
  private String bar(int column, int count) {
    int most = 1;
    for (List<@Nullable Object> row : table.rows()) {
      most = row.get(column) instanceof Integer other ? Math.max(most, other) : most;
    }
    int length = (int) Math.ceil((double) LONGEST_BAR * count / most);
    String number =
        String.format(
            Locale.ROOT, "%," + String.format(Locale.ROOT, "%,d", most).length() + "d", count);
    return number + " " + "█".repeat(length);
  }

  private int natural(int column) {
    int width = Width.of(table.columns().get(column).header());
    for (List<@Nullable Object> row : table.rows()) {
      width = Math.max(width, Width.of(text(column, row.get(column), WIDEST_SPARK)));
    }
    return width;
  }

  private void fit() {
    int over = shown.stream().mapToInt(i -> widths[i] + GAP).sum() - GAP - screen.width();
    over = narrow(over, CellType.SERIES, NARROWEST_SPARK);
    narrow(over, CellType.TEXT, NARROWEST_TEXT);
  }

  /** Narrows the widest column of {@code type} again and again; returns what is still too much. */
  private int narrow(int over, CellType type, int narrowest) {
    int left = over;
    while (left > 0) {
      int widest = -1;
      for (int i : shown) {
        boolean may = table.columns().get(i).type() == type && widths[i] > narrowest;
        if (may && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return left;
      }
      widths[widest]--;
      left--;
    }
    return left;
  }

  private String text(int column, @Nullable Object value, int width) {
    return switch (value) {
      case null -> "";
      case Double number when table.columns().get(column).type() == CellType.SHARE ->
          String.format(Locale.ROOT, "%.1f%%", 100 * number);
      case Double number -> String.format(Locale.ROOT, "%.2f", number);
      case Integer count when table.columns().get(column).type() == CellType.BAR ->
          bar(column, count);
      case Integer count -> String.format(Locale.ROOT, "%,d", count);
      case Amount amount -> amount.text();
      case Series series -> series.spark(Math.max(1, Math.min(width, WIDEST_SPARK)));
      default -> Ink.clean(value.toString());
    };
  }
}
