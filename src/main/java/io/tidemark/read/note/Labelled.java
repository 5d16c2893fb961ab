package io.tidemark.read.note;

import io.tidemark.read.draft.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label and the value that stands behind it, in the next cell, or below it.
 *
 * @param aside what stands in brackets behind the label: {@code (CNY)}, {@code (12m)}; or empty
 * @param line the number of the line that holds the label
 */
record Labelled(Label label, String aside, String value, int line) {
  private static final int LONGEST_LINE = 220;
  private static final int LONGEST_VALUE = 160;
  private static final int LONGEST_LABEL = 28;
  private static final Pattern CELLS = Pattern.compile("\\s*(?:\\||•|·|;)\\s*");
  private static final Pattern BRACKETS = Pattern.compile("^\\s*[(]([^)]{1,40})[)]");
  private static final Pattern MARK = Pattern.compile("^\\s*(?:[:=]|[–—-](?=\\s))\\s*");
  private static final Map<String, Label> LABELS = Lexicon.labels();

  /** The labelled values in {@code lines}, in their order. */
  static List<Labelled> in(List<String> lines) {
    List<Labelled> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      List<String> cells = cells(line);
      for (int cell = 0; cell < cells.size(); cell++) {
        Labelled here = at(lines, i, cells, cell);
        if (here != null) {
          found.add(here);
        }
      }
    }
    return found;
  }

  private static @Nullable Labelled at(List<String> lines, int at, List<String> cells, int cell) {
    String text = cells.get(cell);
    int end = labelEnd(text);
    Label label = end < 0 ? null : LABELS.get(key(text.substring(0, end)));
    if (label == null) {
      return null;
    }
    String rest = text.substring(end);
    Matcher brackets = BRACKETS.matcher(rest);
    String aside = "";
    if (brackets.find()) {
      aside = brackets.group(1);
      rest = rest.substring(brackets.end());
    }
    String value = MARK.matcher(rest).replaceFirst("").strip();
    if (value.isEmpty()) {
      value = elsewhere(lines, at, cells, cell);
    }
    return new Labelled(
        label, aside, value.substring(0, Math.min(value.length(), LONGEST_VALUE)), at);
  }

  /** The next cell where it is no label too, else the cell below. */
  private static String elsewhere(List<String> lines, int at, List<String> cells, int cell) {
    if (cell + 1 < cells.size() && labelEnd(cells.get(cell + 1)) < 0) {
      return cells.get(cell + 1);
    }
    for (int below = at + 1; below < Math.min(lines.size(), at + 3); below++) {
      List<String> under = cells(lines.get(below));
      if (under.size() == cells.size()) {
        return under.get(cell);
      }
    }
    return "";
  }

  /** Whether a line begins with a label. */
  static boolean begins(String line) {
    return labelEnd(line) >= 0;
  }

  /** Where the label that {@code text} begins with ends, or -1 where it begins with none. */
  private static int labelEnd(String text) {
    for (int end = Math.min(text.length(), LONGEST_LABEL); end > 1; end--) {
      boolean whole =
          end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end))
              || Character.isIdeographic(text.charAt(end - 1));
      if (whole && LABELS.containsKey(key(text.substring(0, end)))) {
        return end;
      }
    }
    return -1;
  }

  private static String key(String written) {
    return Prose.line(written).toLowerCase(Locale.ROOT).replace('–', '-');
  }

  private static List<String> cells(String line) {
    return CELLS.splitAsStream(line.strip()).map(String::strip).toList();
  }

  /** The values of {@code label}, with the brackets before them. */
  static List<Labelled> of(Label label, List<Labelled> all) {
    return all.stream().filter(each -> each.label() == label).toList();
  }
}
