package io.tidemark.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The white space between two columns.
 *
 * @param x in points from the left
 * @param box which side is no column of text but a narrow box beside it
 */
record Gutter(double x, Box box) {
  private static final int FEWEST_LINES = 5;
  private static final double FILLED = 0.55;

  /** As a share of the page. */
  private static final double NARROW_COLUMN = 0.24;

  private static final double STEP = 2;
  private static final double NARROW = 0.4;
  private static final double DENSE = 0.35;
  private static final double RUNNING_ON = 0.2;
  private static final double MARGIN = 0.14;

  /** Where a box stands beside the text. */
  enum Box {
    NONE,
    LEFT,
    RIGHT
  }

  /** The best place for a gutter, or null where the rows are one column. */
  static @Nullable Gutter in(List<List<Piece>> rows) {
    double left = rows.stream().flatMap(List::stream).mapToDouble(Piece::left).min().orElse(0);
    double right = rows.stream().flatMap(List::stream).mapToDouble(Piece::right).max().orElse(0);
    double width = right - left;
    Gutter best = null;
    double most = 0;
    for (double x = left + width * MARGIN; x < right - width * MARGIN; x += STEP) {
      Sides sides = Sides.at(x, left, right, rows);
      double worth = sides.worth();
      if (worth > most) {
        most = worth;
        best = new Gutter(x, sides.box());
      }
    }
    return best;
  }

  boolean isCrossedBy(Piece piece) {
    return isCrossed(piece, x);
  }

  /** Whether the piece stands left of the gutter. */
  boolean isBehind(Piece piece) {
    return piece.right() <= x + 1;
  }

  private static boolean isCrossed(Piece piece, double x) {
    return piece.left() < x - 1 && piece.right() > x + 1;
  }

  /**
   * What stands on both sides of a place.
   *
   * @param crossing heights of rows that run across it
   */
  private record Sides(
      double x,
      double left,
      double right,
      List<Piece> before,
      List<Piece> behind,
      List<Double> crossing) {
    static Sides at(double x, double left, double right, List<List<Piece>> rows) {
      Sides sides =
          new Sides(x, left, right, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (List<Piece> row : rows) {
        if (row.stream().anyMatch(piece -> isCrossed(piece, x))) {
          sides.crossing.add(row.get(0).y());
        } else {
          row.forEach(piece -> (piece.right() <= x + 1 ? sides.before : sides.behind).add(piece));
        }
      }
      return sides;
    }

    Box box() {
      double share = (x - left) / (right - left);
      boolean lines = lines(before, x - left) >= FEWEST_LINES;
      boolean linesBehind = lines(behind, right - x) >= FEWEST_LINES;
      if (share < NARROW && linesBehind && !(lines && share > 0.3)) {
        return Box.LEFT;
      }
      return share > 1 - NARROW && lines && !(linesBehind && share < 0.7) ? Box.RIGHT : Box.NONE;
    }

    /** How many lines it parts, less those that it cuts; 0 where it is no gutter. */
    double worth() {
      return switch (box()) {
        case NONE -> {
          boolean even = Math.abs((x - left) / (right - left) - 0.5) < 0.1;
          if (!even && !(runsOn(before) && runsOn(behind))) {
            yield 0;
          }
          int lines = Math.min(lines(before, x - left), lines(behind, right - x));
          yield lines < FEWEST_LINES ? 0 : lines - crossings(before, behind) * 0.5;
        }
        case LEFT -> boxWorth(before, behind, right - x);
        case RIGHT -> boxWorth(behind, before, x - left);
      };
    }

    /** Beside a box stands running text, and the box is no mere column of labels to it. */
    private double boxWorth(List<Piece> box, List<Piece> text, double room) {
      List<Piece> told = box.stream().filter(piece -> piece.text().length() > 2).toList();
      if (told.size() < FEWEST_LINES || lines(text, room) < FEWEST_LINES || !runsOn(text)) {
        return 0;
      }
      double top = told.get(0).y() - 1;
      double foot = told.getLast().y() + 1;
      long beside = text.stream().filter(piece -> piece.y() >= top && piece.y() <= foot).count();
      boolean dense = told.size() >= beside * DENSE;
      return dense ? told.size() * 0.9 - crossings(box, text) * 0.5 : 0;
    }

    /** Rows that run across where both sides have lines. */
    private long crossings(List<Piece> one, List<Piece> other) {
      double top = Math.max(top(one), top(other));
      double foot = Math.min(foot(one), foot(other));
      return crossing.stream().filter(y -> y >= top && y <= foot).count();
    }

    private static double top(List<Piece> side) {
      return side.stream().mapToDouble(Piece::y).min().orElse(0);
    }

    private static double foot(List<Piece> side) {
      return side.stream().mapToDouble(Piece::y).max().orElse(0);
    }

    /** The lines of a column; a side may hold two columns. */
    private int lines(List<Piece> side, double room) {
      double least = Math.min(room * FILLED, (right - left) * NARROW_COLUMN);
      int lines = 0;
      for (Piece piece : side) {
        lines += piece.width() >= least ? 1 : 0;
      }
      return lines;
    }

    /** Whether lines go on in the next, as those of prose do and those of tables do not. */
    private static boolean runsOn(List<Piece> lines) {
      int lower = 0;
      for (Piece line : lines) {
        lower += !line.text().isEmpty() && Character.isLowerCase(line.text().charAt(0)) ? 1 : 0;
      }
      boolean caseless =
          lines.stream()
              .anyMatch(line -> line.text().codePoints().anyMatch(Character::isIdeographic));
      return caseless || lower >= lines.size() * RUNNING_ON;
    }
  }
}
