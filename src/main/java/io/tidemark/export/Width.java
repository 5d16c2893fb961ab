package io.tidemark.export;

/** How many columns of a terminal text takes. */
final class Width {
  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** 0 for marks that stand on the letter before, 2 for East Asian letters and emoji, else 1. */
  static int of(int letter) {
    if (letter < 0x300) {
      return 1;
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.PRIVATE_USE ->
          0;
      default -> isWide(letter) ? 2 : 1;
    };
  }

  /** {@code text}, or its beginning with {@code …} behind, in {@code width} columns. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int letter : text.codePoints().toArray()) {
      used += of(letter);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(letter);
    }
    return kept.toString().stripTrailing() + "…";
  }

  private static boolean isWide(int letter) {
    return (letter >= 0x1100 && letter <= 0x115F)
        || (letter >= 0x2E80 && letter <= 0xA4CF && letter != 0x303F)
        || (letter >= 0xAC00 && letter <= 0xD7A3)
        || (letter >= 0xF900 && letter <= 0xFAFF)
        || (letter >= 0xFE30 && letter <= 0xFE6F)
        || (letter >= 0xFF00 && letter <= 0xFF60)
        || (letter >= 0xFFE0 && letter <= 0xFFE6)
        || (letter >= 0x1F300 && letter <= 0x1FAFF)
        || (letter >= 0x20000 && letter <= 0x3FFFD);
  }
}
