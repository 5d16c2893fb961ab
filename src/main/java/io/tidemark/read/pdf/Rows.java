package io.tidemark.read.pdf;

import io.tidemark.read.draft.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/** Puts the glyphs of a page on base lines and cuts each line where a wide gap stands. */
final class Rows {
  /** As a share of the size of the type. */
  private static final double SPACE = 0.18;

  private static final double WIDE_GAP = 1.5;
  private static final double SAME_LINE = 0.4;

  private Rows() {}

  /** The rows from top to bottom, each from left to right. */
  static List<List<Piece>> of(int page, List<TextPosition> glyphs) {
    List<TextPosition> byHeight = new ArrayList<>(glyphs);
    byHeight.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<List<Piece>> rows = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    for (TextPosition glyph : byHeight) {
      if (!line.isEmpty()) {
        TextPosition first = line.get(0);
        double reach = Math.max(size(first), size(glyph)) * SAME_LINE;
        if (glyph.getYDirAdj() - first.getYDirAdj() > reach) {
          add(rows, page, line);
          line = new ArrayList<>();
        }
      }
      line.add(glyph);
    }
    add(rows, page, line);
    return rows;
  }

  private static void add(List<List<Piece>> rows, int page, List<TextPosition> line) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    List<Piece> pieces = new ArrayList<>();
    List<TextPosition> run = new ArrayList<>();
    for (TextPosition glyph : line) {
      if (!run.isEmpty() && glyph.getXDirAdj() - end(run.getLast()) > WIDE_GAP * size(glyph)) {
        addPiece(pieces, page, run);
        run = new ArrayList<>();
      }
      if (!run.isEmpty() || !glyph.getUnicode().isBlank()) {
        run.add(glyph);
      }
    }
    addPiece(pieces, page, run);
    if (!pieces.isEmpty()) {
      rows.add(pieces);
    }
  }

  private static void addPiece(List<Piece> pieces, int page, List<TextPosition> run) {
    while (!run.isEmpty() && run.getLast().getUnicode().isBlank()) {
      run.removeLast();
    }
    if (run.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    double largest = 0;
    double y = 0;
    boolean bold = true;
    TextPosition before = run.get(0);
    for (TextPosition glyph : run) {
      if (glyph.getXDirAdj() - end(before) > SPACE * size(glyph)) {
        text.append(' ');
      }
      text.append(glyph.getUnicode());
      if (size(glyph) > largest) {
        largest = size(glyph);
        y = glyph.getYDirAdj();
      }
      bold &= glyph.getUnicode().isBlank() || isBold(glyph);
      before = glyph;
    }
    String line = Prose.line(text.toString());
    if (text.charAt(text.length() - 1) == Hyphens.SOFT) {
      line += Hyphens.SOFT;
    }
    if (!line.isEmpty()) {
      pieces.add(
          new Piece(page, run.get(0).getXDirAdj(), end(run.getLast()), y, largest, bold, line));
    }
  }

  private static boolean isBold(TextPosition glyph) {
    String font = glyph.getFont().getName();
    return font != null
        && font.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|semib|demi).*");
  }

  private static double size(TextPosition glyph) {
    return Math.max(
        1, glyph.getFontSizeInPt() > 1 ? glyph.getFontSizeInPt() : glyph.getHeightDir());
  }

  private static double end(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }
}
