package io.tidemark.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The glyphs of each page that stand upright as most of it does; what is printed twice to look bold
 * is taken once.
 */
final class Glyphs extends PDFTextStripper {
  private static final double SAME_PLACE = 0.8;
  private static final int LOOKED_BACK = 60;
  private static final int MOST = 6_000_000;

  private final List<List<TextPosition>> pages = new ArrayList<>();
  private int count;

  private Glyphs() {}

  static List<List<TextPosition>> of(PDDocument document) throws IOException {
    Glyphs glyphs = new Glyphs();
    glyphs.writeText(document, Writer.nullWriter());
    return glyphs.pages.stream().map(Glyphs::upright).toList();
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    List<TextPosition> page = pages.getLast();
    if (count < MOST && glyph.getUnicode() != null && !isDoubled(page, glyph)) {
      page.add(glyph);
      count++;
    }
  }

  /** A page that lies on its side is read as it is turned; a line up the margin of one is not. */
  private static List<TextPosition> upright(List<TextPosition> page) {
    Map<Float, Integer> byDirection = new HashMap<>();
    page.forEach(glyph -> byDirection.merge(glyph.getDir(), 1, Integer::sum));
    float most = 0;
    for (Map.Entry<Float, Integer> each : byDirection.entrySet()) {
      if (each.getValue() > byDirection.getOrDefault(most, 0)) {
        most = each.getKey();
      }
    }
    float direction = most;
    return page.stream().filter(glyph -> glyph.getDir() == direction).toList();
  }

  private static boolean isDoubled(List<TextPosition> page, TextPosition glyph) {
    for (int i = page.size() - 1; i >= Math.max(0, page.size() - LOOKED_BACK); i--) {
      TextPosition other = page.get(i);
      if (other.getUnicode().equals(glyph.getUnicode())
          && Math.abs(other.getXDirAdj() - glyph.getXDirAdj()) < SAME_PLACE
          && Math.abs(other.getYDirAdj() - glyph.getYDirAdj()) < SAME_PLACE) {
        return true;
      }
    }
    return false;
  }
}
