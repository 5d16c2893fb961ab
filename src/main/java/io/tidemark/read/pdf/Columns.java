package io.tidemark.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in reading order: the left column before the right, what spans both where it stands. Rows
 * of cells that are too short to be lines of a column are rows of a table.
 *
 * @param text the lines of the running text; a row of a table is one line
 * @param boxes narrow columns beside the text, such as the key data of a note, each by itself
 */
record Columns(List<Piece> text, List<List<Piece>> boxes) {
  private static final int MOST_COLUMNS = 4;

  /** A line or two over a headline, such as a house and a day, are no columns. */
  private static final int FEWEST_ROWS = 3;

  static Columns of(List<List<Piece>> rows) {
    Columns columns = new Columns(new ArrayList<>(), new ArrayList<>());
    columns.order(rows, MOST_COLUMNS);
    return columns;
  }

  private void order(List<List<Piece>> rows, int most) {
    Gutter gutter = most > 1 ? Gutter.in(rows) : null;
    if (gutter == null) {
      addRows(text, rows);
      return;
    }
    List<List<Piece>> band = new ArrayList<>();
    for (List<Piece> row : rows) {
      if (row.stream().anyMatch(gutter::isCrossedBy)) {
        addBand(band, gutter, most);
        band = new ArrayList<>();
        addRows(text, List.of(row));
      } else {
        band.add(row);
      }
    }
    addBand(band, gutter, most);
  }

  private void addBand(List<List<Piece>> band, Gutter gutter, int most) {
    List<List<Piece>> before = new ArrayList<>();
    List<List<Piece>> behind = new ArrayList<>();
    for (List<Piece> row : band) {
      addSide(before, row.stream().filter(gutter::isBehind).toList());
      addSide(behind, row.stream().filter(piece -> !gutter.isBehind(piece)).toList());
    }
    if (band.size() < FEWEST_ROWS) {
      addRows(text, band);
      return;
    }
    switch (gutter.box()) {
      case NONE -> {
        order(before, most - 1);
        order(behind, most - 1);
      }
      case LEFT -> {
        order(behind, most - 1);
        addBox(before);
      }
      case RIGHT -> {
        order(before, most - 1);
        addBox(behind);
      }
    }
  }

  private void addBox(List<List<Piece>> rows) {
    if (!rows.isEmpty()) {
      List<Piece> box = new ArrayList<>();
      addRows(box, rows);
      boxes.add(box);
    }
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
      if (isItem(row)) {
        ordered.add(joined(row, " "));
      } else if (row.size() > 1 && (amongRows || row.size() == 2)) {
        ordered.add(joined(row, Piece.NEXT_CELL));
      } else {
        ordered.addAll(row);
      }
    }
  }

  /** A bullet that stands off its text belongs to it. */
  private static boolean isItem(List<Piece> row) {
    return row.size() == 2 && row.get(0).text().matches("\\W{1,2}|\\(?\\w{1,2}[.)]");
  }

  private static Piece joined(List<Piece> row, String mark) {
    Piece first = row.get(0);
    Piece last = row.getLast();
    boolean table = mark.equals(Piece.NEXT_CELL);
    return new Piece(
        first.page(),
        first.left(),
        last.right(),
        last.y(),
        last.size(),
        !table && last.bold(),
        String.join(mark, row.stream().map(Piece::text).toList()));
  }
}
