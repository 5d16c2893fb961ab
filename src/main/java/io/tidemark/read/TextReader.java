package io.tidemark.read;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text and Markdown. The first line is the title where it is short and a blank line follows.
 * Lines wrapped at a column are joined to paragraphs.
 */
final class TextReader {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_WRAPPED_LINE = 100;
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\h*(?:\\R\\h*)+");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*•‣◦–]|\\d{1,2}[.)])\\s+.*");

  private TextReader() {}

  static Draft read(String text) {
    List<String> paragraphs = paragraphs(text);
    if (paragraphs.isEmpty()) {
      return Draft.empty();
    }
    String first = paragraphs.get(0);
    boolean titled =
        paragraphs.size() > 1 && first.length() <= LONGEST_TITLE && !first.contains("\n");
    Draft draft = Draft.empty();
    if (titled) {
      draft = draft.withTitle(new Told<>(first, "text:first-line"));
    }
    String body = Prose.join(titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
    return body.isEmpty() ? draft : draft.withBody(new Told<>(body, "text"));
  }

  /** Paragraphs as the text parts them: by blank lines, or by lines where it has no blank ones. */
  static List<String> paragraphs(String text) {
    String[] blocks = BLANK_LINES.split(text.strip());
    List<String> paragraphs = new ArrayList<>();
    for (String block : blocks) {
      List<String> lines = block.lines().map(Prose::line).filter(line -> !line.isEmpty()).toList();
      addTo(paragraphs, lines, block.stripTrailing());
    }
    return paragraphs;
  }

  private static void addTo(List<String> paragraphs, List<String> lines, String block) {
    boolean wrapped =
        lines.size() > 1
            && lines.stream().allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE)
            && lines.subList(0, lines.size() - 1).stream().mapToInt(String::length).min().orElse(0)
                > LONGEST_WRAPPED_LINE / 3
            && lines.stream().noneMatch(line -> ITEM.matcher(line).matches());
    if (wrapped) {
      paragraphs.add(String.join(" ", lines));
    } else if (lines.size() > 1 && isTable(block)) {
      paragraphs.add(String.join("\n", lines));
    } else {
      lines.forEach(line -> paragraphs.add(MARKDOWN_HEADING.matcher(line).replaceFirst("$1")));
    }
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
