package io.tidemark.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Puts the rows of a page into reading order: the left column before the right, what spans both
 * where it stands. Rows of cells that are too short to be lines of a column are rows of a table.
 */
final class Columns {
  private static final int FEWEST_LINES = 5;
  private static final double FILLED = 0.55;
  private static final double STEP = 2;

  private Columns() {}

  /**
   * The lines in reading order; a row of a table is one line, its cells parted by {@code " | "}.
   */
  static List<Piece> order(List<List<Piece>> rows) {
    List<Piece> ordered = new ArrayList<>();
    OptionalDouble gutter = gutter(rows);
    if (gutter.isEmpty()) {
      addRows(ordered, rows);
      return ordered;
    }
    double x = gutter.getAsDouble();
    List<List<Piece>> band = new ArrayList<>();
    for (List<Piece> row : rows) {
      if (row.stream().anyMatch(piece -> crosses(piece, x))) {
        addBand(ordered, band, x);
        band = new ArrayList<>();
        ordered.addAll(asLines(row));
      } else {
        band.add(row);
      }
    }
    addBand(ordered, band, x);
    return ordered;
  }

  /** The place that most lines stop before or begin behind, and few cross. */
  private static OptionalDouble gutter(List<List<Piece>> rows) {
    double left = rows.stream().flatMap(List::stream).mapToDouble(Piece::left).min().orElse(0);
    double right = rows.stream().flatMap(List::stream).mapToDouble(Piece::right).max().orElse(0);
    double best = 0;
    double at = 0;
    for (double x = left + (right - left) * 0.3; x < left + (right - left) * 0.7; x += STEP) {
      double here = worth(rows, x, left, right);
      if (here > best) {
        best = here;
        at = x;
      }
    }
    return best > 0 ? OptionalDouble.of(at) : OptionalDouble.empty();
  }

  private static double worth(List<List<Piece>> rows, double x, double left, double right) {
    int before = 0;
    int behind = 0;
    int crossing = 0;
    for (List<Piece> row : rows) {
      boolean crossed = false;
      for (Piece piece : row) {
        crossed |= crosses(piece, x);
      }
      if (crossed) {
        crossing++;
      } else {
        before += row.stream().anyMatch(p -> p.right() <= x && isLine(p, x - left)) ? 1 : 0;
        behind += row.stream().anyMatch(p -> p.left() >= x && isLine(p, right - x)) ? 1 : 0;
      }
    }
    int lines = Math.min(before, behind);
    return lines < FEWEST_LINES ? 0 : lines - crossing * 0.5;
  }

  private static boolean isLine(Piece piece, double room) {
    return piece.width() >= room * FILLED;
  }

  private static boolean crosses(Piece piece, double x) {
    return piece.left() < x - 1 && piece.right() > x + 1;
  }

  private static void addBand(List<Piece> ordered, List<List<Piece>> band, double x) {
    List<List<Piece>> before = new ArrayList<>();
    List<List<Piece>> behind = new ArrayList<>();
    for (List<Piece> row : band) {
      addSide(before, row.stream().filter(piece -> piece.right() <= x + 1).toList());
      addSide(behind, row.stream().filter(piece -> piece.right() > x + 1).toList());
    }
    addRows(ordered, before);
    addRows(ordered, behind);
  }

  private static void addSide(List<List<Piece>> side, List<Piece> row) {
    if (!row.isEmpty()) {
      side.add(row);
    }
  }

  private static void addRows(List<Piece> ordered, List<List<Piece>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<Piece> row = rows.get(i);
      boolean amongRows =
          (i > 0 && rows.get(i - 1).size() > 1)
              || (i + 1 < rows.size() && rows.get(i + 1).size() > 1);
      if (row.size() > 1 && amongRows) {
        ordered.add(asTableRow(row));
      } else {
        ordered.addAll(asLines(row));
      }
    }
  }

  /** A bullet that stands off its text belongs to it. */
  private static List<Piece> asLines(List<Piece> row) {
    if (row.size() == 2 && row.get(0).text().length() <= 2) {
      Piece mark = row.get(0);
      Piece text = row.get(1);
      return List.of(
          new Piece(
              text.page(),
              mark.left(),
              text.right(),
              text.y(),
              text.size(),
              text.bold(),
              mark.text() + " " + text.text()));
    }
    return row;
  }

  private static Piece asTableRow(List<Piece> row) {
    if (row.get(0).text().length() <= 2 && row.size() == 2) {
      return asLines(row).get(0);
    }
    Piece first = row.get(0);
    String cells = String.join(Piece.NEXT_CELL, row.stream().map(Piece::text).toList());
    return new Piece(
        first.page(), first.left(), row.getLast().right(), first.y(), first.size(), false, cells);
  }
}
