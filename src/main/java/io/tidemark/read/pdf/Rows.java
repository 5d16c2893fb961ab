package io.tidemark.read.pdf;

import io.tidemark.read.draft.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page on base lines and cuts each line where a wide gap stands. */
final class Rows {
  /** As a share of the size of the type. */
  private static final double SPACE = 0.18;

  private static final double WIDE_GAP = 1.5;
  private static final double SAME_LINE = 0.4;

  private Rows() {}

  /** The rows from top to bottom, each from left to right. */
  static List<List<Piece>> of(int page, List<Glyph> glyphs) {
    List<Glyph> byHeight = new ArrayList<>(glyphs);
    byHeight.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Piece>> rows = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : byHeight) {
      if (!line.isEmpty()) {
        Glyph first = line.get(0);
        double reach = Math.max(first.size(), glyph.size()) * SAME_LINE;
        if (glyph.y() - first.y() > reach) {
          add(rows, page, line);
          line = new ArrayList<>();
        }
      }
      line.add(glyph);
    }
    add(rows, page, line);
    return rows;
  }

  private static void add(List<List<Piece>> rows, int page, List<Glyph> line) {
    line.sort(Comparator.comparingDouble(Glyph::left));
    List<Piece> pieces = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : line) {
      if (!run.isEmpty() && glyph.left() - run.getLast().right() > WIDE_GAP * glyph.size()) {
        addPiece(pieces, page, run);
        run = new ArrayList<>();
      }
      if (!run.isEmpty() || !glyph.isBlank()) {
        run.add(glyph);
      }
    }
    addPiece(pieces, page, run);
    if (!pieces.isEmpty()) {
      rows.add(pieces);
    }
  }

  private static void addPiece(List<Piece> pieces, int page, List<Glyph> run) {
    while (!run.isEmpty() && run.getLast().isBlank()) {
      run.removeLast();
    }
    if (run.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    double largest = 0;
    double y = 0;
    boolean bold = true;
    Glyph before = run.get(0);
    for (Glyph glyph : run) {
      if (glyph.left() - before.right() > SPACE * glyph.size()) {
        text.append(' ');
      }
      text.append(glyph.text());
      if (glyph.size() > largest) {
        largest = glyph.size();
        y = glyph.y();
      }
      bold &= glyph.isBlank() || glyph.bold();
      before = glyph;
    }
    String line = Prose.line(text.toString());
    if (text.charAt(text.length() - 1) == Hyphens.SOFT) {
      line += Hyphens.SOFT;
    }
    if (!line.isEmpty()) {
      pieces.add(new Piece(page, run.get(0).left(), run.getLast().right(), y, largest, bold, line));
    }
  }
}
