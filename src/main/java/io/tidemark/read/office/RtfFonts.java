package io.tidemark.read.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The character sets of an RTF: that of the document, and those of its fonts. */
final class RtfFonts {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Windows' numbers of character sets, and the code pages that they are written in. */
  private static final Map<Integer, String> CODE_PAGES =
      Map.ofEntries(
          Map.entry(0, "windows-1252"),
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private final Map<Integer, Charset> ofFonts = new HashMap<>();
  private Charset ofDocument = WESTERN;
  private int named = -1;

  void setPage(int codePage) {
    ofDocument =
        switch (codePage) {
          case 65001 -> StandardCharsets.UTF_8;
          case 936 -> charset("GBK");
          case 932 -> charset("windows-31j");
          case 10000 -> charset("x-MacRoman");
          case 949, 950, 874 -> charset("x-windows-" + codePage);
          default -> charset("windows-" + codePage);
        };
  }

  /** The font that the table of fonts tells of next; -1 outside of it. */
  void name(int font) {
    named = font;
  }

  void setCharset(int number) {
    // 1 is "the default", that of the document.
    if (named >= 0 && number != 1 && CODE_PAGES.containsKey(number)) {
      ofFonts.put(named, charset(CODE_PAGES.get(number)));
    }
  }

  String decode(int font, byte[] bytes) {
    Charset charset = ofFonts.getOrDefault(font, ofDocument);
    // A western font says nothing where the document names another page.
    return new String(bytes, charset.equals(WESTERN) ? ofDocument : charset);
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }
}
