package io.tidemark.analyze.timeline;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, and what up to three of them make side by side. A phrase neither begins nor
 * ends with a word of grammar, a number, or the name of a day or month; no mark stands in it.
 */
final class Phrases {
  private static final int LONGEST = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.&-][\\p{L}\\p{N}]+)*");
  private static final Set<String> EMPTY = empty();

  private Phrases() {}

  private record Word(String text, String key, int start, int end) {}

  private static Set<String> empty() {
    Set<String> words =
        new HashSet<>(
            List.of(
                ("a about above after again against ago all almost also although always am among an"
                        + " and another any are around as at away back be because become been before"
                        + " behind being below between both but by came can cannot come could did do"
                        + " does doing don't down during each early either else even ever every far"
                        + " few first five for four from further get give go goes going good got had"
                        + " has have having he her here him himself his how however i if in instead"
                        + " into is it its itself just last late later least less like likely long"
                        + " made make makes making many may me might more most much must my near"
                        + " need neither never new next no nor not now of off often on once one only"
                        + " onto or other others our out over own part per put rather same say"
                        + " saying says said second see seen set several she should since six so"
                        + " some soon still such take taken ten than that the their them then there"
                        + " these they thing things third this those though three through time to"
                        + " today together told too took toward towards tuesday two under until up"
                        + " upon us use used very via was way we week well went were what when where"
                        + " whether which while who whom whose why will with within without won't"
                        + " would year years yes yesterday yet you your month months day days")
                    .split(" ")));
    for (DayOfWeek day : DayOfWeek.values()) {
      words.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (Month month : Month.values()) {
      words.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(words);
  }

  /** The phrases of {@code text} in lower case, each with its words as first written. */
  static Map<String, String> in(String text) {
    List<Word> words = words(text);
    Map<String, String> phrases = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String key = "";
      for (int n = 0; n < LONGEST && i + n < words.size() && joined(text, words, i, i + n); n++) {
        Word last = words.get(i + n);
        key = n == 0 ? last.key() : key + " " + last.key();
        if (says(words.get(i)) && says(last)) {
          phrases.putIfAbsent(key, text.substring(words.get(i).start(), last.end()));
        }
      }
    }
    return phrases;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher match = WORD.matcher(text);
    while (match.find()) {
      String word = match.group();
      int end = match.end();
      if (word.endsWith("'s") || word.endsWith("’s")) {
        word = word.substring(0, word.length() - 2);
        end -= 2;
      }
      words.add(new Word(word, word.toLowerCase(Locale.ROOT), match.start(), end));
    }
    return words;
  }

  /** Whether only one space stands between the words from one to another. */
  private static boolean joined(String text, List<Word> words, int from, int to) {
    if (from == to) {
      return true;
    }
    Word before = words.get(to - 1);
    Word word = words.get(to);
    return word.start() == before.end() + 1 && Character.isWhitespace(text.charAt(before.end()));
  }

  private static boolean says(Word word) {
    return word.text().length() > 1
        && Character.isLetter(word.text().charAt(0))
        && !EMPTY.contains(word.key());
  }
}
