package io.tidemark.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The upright glyphs of each page; what is printed twice to look bold is taken once. */
final class Glyphs extends PDFTextStripper {
  private static final double SAME_PLACE = 0.8;
  private static final int LOOKED_BACK = 60;

  private final List<List<TextPosition>> pages = new ArrayList<>();

  private Glyphs() {}

  static List<List<TextPosition>> of(PDDocument document) throws IOException {
    Glyphs glyphs = new Glyphs();
    glyphs.writeText(document, Writer.nullWriter());
    return glyphs.pages;
  }

  @Override
  protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    List<TextPosition> page = pages.getLast();
    if (glyph.getDir() == 0 && glyph.getUnicode() != null && !isDoubled(page, glyph)) {
      page.add(glyph);
    }
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
