package io.tidemark.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** The text of a box: a line a line, as labels and values stand there, not sentences. */
final class BoxText {
  private static final double WIDE_LEADING = 2.2;

  private BoxText() {}

  /** The paragraphs of a box; lines that stand close are one, and stay lines. */
  static List<String> of(List<Piece> box) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < box.size(); i++) {
      Piece line = box.get(i);
      boolean apart = i > 0 && line.y() - box.get(i - 1).y() > line.size() * WIDE_LEADING;
      if (apart) {
        paragraphs.add(text.toString());
        text.setLength(0);
      }
      boolean goesOn =
          !text.isEmpty() && Character.isLowerCase(line.text().charAt(0)) && !isAddress(line);
      text.append(text.isEmpty() ? "" : goesOn ? " " : "\n");
      text.append(line.text().replace(Piece.NEXT_CELL, " | "));
    }
    if (!text.isEmpty()) {
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }

  private static boolean isAddress(Piece line) {
    return line.text().contains("@") || line.text().startsWith("www");
  }
}
