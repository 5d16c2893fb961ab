package io.tidemark.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rejoins words that a line end split. Which hyphens were put there by the line end and which
 * belong to the word ("year-on-year") is told by the other words of the document.
 */
final class Hyphens {
  /** Drawn only where a line ends: it always goes. */
  static final char SOFT = '\u00ad';

  private static final String HYPHENS = "-\u2010\u00ad";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\u2010-]+");
  private static final int SHORTEST_PART = 3;

  /** Parts that stand by themselves and yet grow together with what follows: "over-weight". */
  private static final Set<String> GROWING =
      Set.of(
          "over", "under", "out", "up", "down", "for", "fore", "with", "in", "on", "off", "some",
          "any", "every", "there", "here", "where", "how", "what", "when", "who", "her", "him",
          "them", "our", "your", "can", "may", "more", "back", "break", "bench", "share", "house",
          "work", "busi", "port", "inter", "trans", "super", "per", "pro", "con", "dis", "re",
          "sub", "man", "the", "car", "part", "mark", "form", "fin", "head", "life", "stock", "not",
          "now", "new", "news", "whole", "wide", "draw", "turn", "slow", "cross", "through",
          "further", "never", "other", "anti");

  /** Parts that always keep their hyphen. */
  private static final Set<String> KEEPING =
      Set.of(
          "non", "self", "ex", "quasi", "year", "month", "week", "quarter", "day", "mid", "low",
          "high");

  private final Set<String> words = new HashSet<>();

  private Hyphens() {}

  /** Knows the words of {@code lines}. */
  static Hyphens of(List<Piece> lines) {
    Hyphens hyphens = new Hyphens();
    for (Piece line : lines) {
      WORD.matcher(line.text().toLowerCase(Locale.ROOT).replace('\u2010', '-'))
          .results()
          .map(MatchResult::group)
          .forEach(hyphens.words::add);
    }
    return hyphens;
  }

  static boolean endsWithOne(String text) {
    return !text.isEmpty() && HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * Appends {@code next} to a text that ends with a hyphen; false where it ends with none, and
   * nothing was done.
   */
  boolean rejoin(StringBuilder text, String next) {
    int last = text.length() - 1;
    boolean split =
        last > 0
            && HYPHENS.indexOf(text.charAt(last)) >= 0
            && Character.isLetterOrDigit(text.charAt(last - 1))
            && !next.isEmpty()
            && Character.isLetterOrDigit(next.charAt(0));
    if (!split) {
      return false;
    }
    boolean soft = text.charAt(last) == SOFT;
    boolean keeps = !soft && keeps(text, next);
    text.setLength(last);
    text.append(keeps ? "-" : "").append(next);
    return true;
  }

  private boolean keeps(StringBuilder text, String next) {
    int start = text.length() - 1;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    String head = text.substring(start, text.length() - 1).toLowerCase(Locale.ROOT);
    String tail = WORD.matcher(next).results().map(MatchResult::group).findFirst().orElse("");
    String low = tail.toLowerCase(Locale.ROOT);
    if (words.contains(head + low)) {
      return false;
    }
    boolean number = !Character.isLetter(next.charAt(0)) || head.matches(".*\\d");
    boolean capital = !tail.isEmpty() && Character.isUpperCase(tail.charAt(0));
    boolean compound = head.contains("-") || KEEPING.contains(head);
    boolean both =
        head.length() >= SHORTEST_PART
            && low.length() >= SHORTEST_PART
            && !GROWING.contains(head)
            && words.contains(head)
            && isWord(low);
    return number || capital || compound || both || words.contains(head + "-" + low);
  }

  /** Whether a word stands elsewhere by itself; the one behind the hyphen is counted already. */
  private boolean isWord(String word) {
    return words.contains(word) && !word.matches("(?:tion|sion|ment|ness|ing|ed|er|ly|able|ity)s?");
  }
}
