package io.tidemark.read;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.note.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text and Markdown. The first line is the title where it is short and a blank line follows.
 * Lines wrapped at a column are joined to paragraphs.
 */
final class TextReader {
  private static final int LONGEST_WRAPPED_LINE = 100;
  private static final int SHORTEST_WRAPPED_LINE = 45;
  private static final double NARROW = 0.6;
  private static final int WRAPPING_SLACK = 6;
  private static final Pattern CELLS = Pattern.compile(" {2,}|\\t+|\\s\\|\\s");
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\h*(?:\\R\\h*)+");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*•‣◦–]|\\d{1,2}[.)])\\s+.*");

  private TextReader() {}

  static Draft read(String text) {
    List<String> paragraphs = paragraphs(text);
    if (paragraphs.isEmpty()) {
      return Draft.empty();
    }
    return new Printed(null, paragraphs, List.of(), List.of(), List.of()).draft("text");
  }

  /** Paragraphs as the text parts them: by blank lines, or by lines where it has no blank ones. */
  static List<String> paragraphs(String told) {
    List<String> paragraphs = new ArrayList<>();
    String text = told.replace("\r\n", "\n").strip();
    for (String block : BLANK_LINES.split(text)) {
      addTo(paragraphs, block.stripTrailing(), wrappedAt(text, block));
    }
    return paragraphs;
  }

  /** The column that lines are wrapped at, or 0 where paragraphs are long lines. */
  private static int wrappedAt(String text, String block) {
    int everywhere = longestLine(text);
    int here = longestLine(block);
    boolean narrow = everywhere <= LONGEST_WRAPPED_LINE && here < everywhere * NARROW;
    return here <= LONGEST_WRAPPED_LINE && here >= SHORTEST_WRAPPED_LINE && !narrow ? here : 0;
  }

  private static int longestLine(String text) {
    return text.lines().mapToInt(String::length).max().orElse(0);
  }

  private static void addTo(List<String> paragraphs, String block, int wrappedAt) {
    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() > 1 && isTable(block)) {
      paragraphs.add(
          String.join(
              "\n",
              lines.stream()
                  .map(line -> CELLS.matcher(line.strip()).replaceAll(" | "))
                  .map(Prose::line)
                  .toList()));
      return;
    }
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = Prose.line(lines.get(i));
      boolean goesOn =
          i > 0
              && wrappedAt > 0
              && isFull(lines.get(i - 1), line, wrappedAt)
              && !ITEM.matcher(line).matches();
      if (!goesOn && !paragraph.isEmpty()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ");
      paragraph.append(MARKDOWN_HEADING.matcher(line).replaceFirst("$1"));
    }
    paragraphs.add(paragraph.toString());
  }

  /** Whether the next word would not have fitted on {@code line}. */
  private static boolean isFull(String line, String next, int wrappedAt) {
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return line.stripTrailing().length() + 1 + word > wrappedAt - WRAPPING_SLACK;
  }

  /** Columns parted by wide gaps or bars in most lines. */
  private static boolean isTable(String block) {
    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
    long columned =
        lines.stream()
            .filter(line -> line.strip().matches("(?s).*\\S(?: {2,}|\\t|\\s\\|\\s)\\S.*"))
            .count();
    return columned * 3 >= lines.size() * 2L;
  }
}
