package io.tidemark.read.pdf;

import io.tidemark.read.draft.DateText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title of a PDF is what its first page shows in the largest type; metadata name files. */
final class Title {
  private static final int LONGEST = 200;

  /**
   * What stands large on a first page and is no title: sections, and what a note says of a share.
   */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:(?:equity|global|company|industry|sector|market|morning|daily|weekly|monthly|fixed|income|fx|currency|rates?|credit|macro|economics?|strategy|investment|institutional|asia|european?|us|china|india|canada|japan)\\s*)*"
              + "(?:research|update|note|report|comment(?:ary)?|daily|weekly|monthly|strategy|flash|brief(?:ing)?|outlook|insights?|focus|first (?:look|take)|initiation(?: of coverage)?|company report|results? (?:update|review|preview)|quick (?:take|note)|securities|table of contents|contents)"
              + "|(?:rating|price target|target price|recommendation|buy|hold|sell|neutral|outperform|underperform|overweight|underweight)\\b.{0,40}|\\W*\\d[\\d.,%\\s]*",
          Pattern.CASE_INSENSITIVE);

  private Title() {}

  /** Takes the title out of {@code paragraphs}; null where none stands out. */
  static @Nullable String takeFrom(List<Paragraphs.Paragraph> paragraphs) {
    int best = -1;
    double largest = 0;
    double usual = usualSize(paragraphs);
    for (int i = 0; i < paragraphs.size() && paragraphs.get(i).first().page() == 0; i++) {
      Paragraphs.Paragraph each = paragraphs.get(i);
      if (isUsable(each.text()) && each.first().size() > Math.max(largest, usual + 1)) {
        largest = each.first().size();
        best = i;
      }
    }
    return best < 0 ? null : paragraphs.remove(best).text();
  }

  private static boolean isUsable(String text) {
    boolean words =
        text.contains(" ") || text.codePoints().filter(Character::isIdeographic).count() > 4;
    return text.length() <= LONGEST
        && words
        && !text.contains("\n")
        && !text.contains("@")
        && !isShout(text)
        && !SECTION.matcher(text).matches()
        && !(text.length() < 40 && DateText.find(text) != null);
  }

  /** Two words in capitals are the name of a house or a section. */
  private static boolean isShout(String text) {
    boolean cased = !text.equals(text.toLowerCase(Locale.ROOT));
    return cased && text.equals(text.toUpperCase(Locale.ROOT)) && text.split(" ").length < 4;
  }

  /** The size of the type that most of the text is set in. */
  private static double usualSize(List<Paragraphs.Paragraph> paragraphs) {
    Map<Long, Integer> characters = new HashMap<>();
    long usual = 0;
    for (Paragraphs.Paragraph each : paragraphs) {
      long halfPoints = Math.round(each.first().size() * 2);
      characters.merge(halfPoints, each.text().length(), Integer::sum);
      boolean more = characters.getOrDefault(halfPoints, 0) > characters.getOrDefault(usual, 0);
      usual = more ? halfPoints : usual;
    }
    return usual / 2.0;
  }
}
