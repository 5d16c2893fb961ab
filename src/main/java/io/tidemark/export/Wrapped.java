package io.tidemark.export;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
final class Wrapped {
  /** What goes beyond is cut: a quotation shows, it does not replace the article. */
  private static final int MOST_LINES = 6;

  private Wrapped() {}

  /** Lines of up to {@code width} columns; a longer word is cut. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (!line.isEmpty() && Width.of(line.toString()) + 1 + Width.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(Width.cut(word, width));
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
      kept.add(Width.cut(lines.get(MOST_LINES - 1), width - 2) + " …");
      return kept;
    }
    return lines;
  }
}
