package io.tidemark.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs and rejoins the words that line ends split. */
final class Paragraphs {
  private static final double WIDE_LEADING = 1.3;
  private static final double LEADING_OF_TYPE = 1.2;
  private static final double SAME_EDGE = 12;
  private static final double SHORT_LINE = 0.85;
  private static final Pattern BULLET =
      Pattern.compile("^(?:[•◦▪‣●■–—*·-]|\\(?\\d{1,2}[.)])\\s+\\S.*");

  private final Hyphens hyphens;
  private final Map<Integer, List<Piece>> byPage;

  /** The usual distance of base lines. */
  private final double leading;

  private Paragraphs(List<Piece> lines) {
    this.hyphens = Hyphens.of(lines);
    this.byPage = lines.stream().collect(Collectors.groupingBy(Piece::page));
    this.leading = leading(lines);
  }

  /**
   * A paragraph.
   *
   * @param first its first line, for its place and type
   */
  record Paragraph(Piece first, String text) {}

  static List<Paragraph> of(List<Piece> lines) {
    return new Paragraphs(lines).join(lines);
  }

  private List<Paragraph> join(List<Piece> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Piece first = null;
    Piece before = null;
    StringBuilder text = new StringBuilder();
    for (Piece line : lines) {
      if (first == null || before == null) {
        first = line;
      } else if (begins(line, before)) {
        paragraphs.add(paragraph(first, text));
        text.setLength(0);
        first = line;
      }
      append(text, line, before);
      before = line;
    }
    if (first != null) {
      paragraphs.add(paragraph(first, text));
    }
    return paragraphs;
  }

  private static Paragraph paragraph(Piece first, StringBuilder text) {
    return new Paragraph(
        first,
        text.toString().replace(Piece.NEXT_CELL, " | ").replace(String.valueOf(Hyphens.SOFT), ""));
  }

  private boolean begins(Piece line, Piece before) {
    if (line.isRow() || before.isRow()) {
      return !(line.isRow() && before.isRow());
    }
    if (!line.isSameType(before) || BULLET.matcher(line.text()).matches()) {
      return true;
    }
    boolean goesOn = !before.endsSentence() && startsLower(line.text());
    boolean elsewhere = line.page() != before.page() || line.y() < before.y();
    if (elsewhere) {
      return !goesOn && !Hyphens.endsWithOne(before.text()) && before.endsSentence();
    }
    double usual = Math.max(leading, line.size() * LEADING_OF_TYPE);
    if (line.y() - before.y() > usual * WIDE_LEADING) {
      return !goesOn;
    }
    boolean indented = line.left() - before.left() > 6 && before.endsSentence();
    boolean shortLine =
        before.endsSentence()
            && before.width() < columnWidth(before) * SHORT_LINE
            && !startsLower(line.text());
    return indented || shortLine;
  }

  /** The width of the widest line that begins where {@code line} does. */
  private double columnWidth(Piece line) {
    double widest = line.width();
    for (Piece other : byPage.getOrDefault(line.page(), List.of())) {
      if (Math.abs(other.left() - line.left()) < SAME_EDGE && !other.isRow()) {
        widest = Math.max(widest, other.width());
      }
    }
    return widest;
  }

  private void append(StringBuilder text, Piece line, @Nullable Piece before) {
    String words = line.text();
    if (text.isEmpty()) {
      text.append(words);
    } else if (before != null && line.isRow() && before.isRow()) {
      text.append('\n').append(words);
    } else if (isIdeographic(text.charAt(text.length() - 1)) && isIdeographic(words.charAt(0))) {
      text.append(words);
    } else if (!hyphens.rejoin(text, words)) {
      text.append(' ').append(words);
    }
  }

  private static boolean isIdeographic(char c) {
    return Character.isIdeographic(c)
        || "\uff0c\u3002\uff1b\uff1a\u3001\uff08\uff09".indexOf(c) >= 0;
  }

  private static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  private static double leading(List<Piece> lines) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).y() - lines.get(i - 1).y();
      if (gap > 4 && gap < 40) {
        gaps.add(gap);
      }
    }
    gaps.sort(Double::compare);
    return gaps.isEmpty() ? 14 : gaps.get(gaps.size() / 2);
  }
}
