package io.tidemark.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The glyphs of each page that stand upright as most of it does; what is printed twice to look bold
 * is taken once.
 */
final class Glyphs extends PDFTextStripper {
  private static final double SAME_PLACE = 0.8;
  private static final int LOOKED_BACK = 60;
  private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|demi");
  private static final int MOST = 6_000_000;

  private final List<List<Glyph>> pages = new ArrayList<>();
  private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
  private int count;

  private Glyphs() {}

  static List<List<Glyph>> of(PDDocument document) throws IOException {
    Glyphs glyphs = new Glyphs();
    glyphs.writeText(document, Writer.nullWriter());
    return glyphs.pages.stream().map(Glyphs::upright).toList();
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (count >= MOST || position.getUnicode() == null) {
      return;
    }
    List<Glyph> page = pages.getLast();
    Glyph glyph = glyph(position);
    if (!isDoubled(page, glyph)) {
      page.add(glyph);
      count++;
    }
  }

  private Glyph glyph(TextPosition position) {
    double left = position.getXDirAdj();
    double inPoints = position.getFontSizeInPt();
    return new Glyph(
        left,
        left + position.getWidthDirAdj(),
        position.getYDirAdj(),
        Math.max(1, inPoints > 1 ? inPoints : position.getHeightDir()),
        bold.computeIfAbsent(position.getFont(), Glyphs::isBold),
        position.getDir(),
        position.getUnicode());
  }

  private static boolean isBold(PDFont font) {
    return font.getName() != null && BOLD.matcher(font.getName()).find();
  }

  /** A page that lies on its side is read as it is turned; a line up the margin of one is not. */
  private static List<Glyph> upright(List<Glyph> page) {
    Map<Float, Integer> byDirection = new HashMap<>();
    page.forEach(glyph -> byDirection.merge(glyph.direction(), 1, Integer::sum));
    float most = 0;
    for (Map.Entry<Float, Integer> each : byDirection.entrySet()) {
      if (each.getValue() > byDirection.getOrDefault(most, 0)) {
        most = each.getKey();
      }
    }
    float direction = most;
    return page.stream().filter(glyph -> glyph.direction() == direction).toList();
  }

  private static boolean isDoubled(List<Glyph> page, Glyph glyph) {
    for (int i = page.size() - 1; i >= Math.max(0, page.size() - LOOKED_BACK); i--) {
      Glyph other = page.get(i);
      if (Math.abs(other.left() - glyph.left()) < SAME_PLACE
          && Math.abs(other.y() - glyph.y()) < SAME_PLACE
          && other.text().equals(glyph.text())) {
        return true;
      }
    }
    return false;
  }
}
