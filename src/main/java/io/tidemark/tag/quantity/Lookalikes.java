package io.tidemark.tag.quantity;

import io.tidemark.article.Unit;
import io.tidemark.tag.quantity.AmountReader.Amount;
import io.tidemark.tag.quantity.NumberReader.Kind;
import io.tidemark.tag.text.Token;
import java.util.Set;

/**
 * Tells amounts from what only looks like one: maturities, hours, numbers in names, prices in
 * 32nds.
 */
final class Lookalikes {
  private static final Set<String> TIME_UNITS =
      Set.of(
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "day",
          "days",
          "hour",
          "hours",
          "minute",
          "minutes",
          "second",
          "seconds",
          "session",
          "sessions",
          "quarter",
          "quarters",
          "decade",
          "decades",
          "century",
          "centuries",
          "weekend",
          "weekends",
          "yr",
          "y",
          "a.m.",
          "a.m",
          "p.m.",
          "p.m",
          "am",
          "pm",
          "gmt",
          "et",
          "est",
          "edt",
          "bst",
          "cet",
          "utc",
          "o'clock",
          "tick",
          "ticks",
          "32nds",
          "th",
          "st",
          "nd",
          "rd",
          "°",
          "degrees");
  private static final Set<String> NUMBERED =
      Set.of(
          "no", "no.", "nos.", "number", "section", "article", "chapter", "page", "phase", "group",
          "#", "clause", "figure", "table", "exhibit", "tel", "highway", "route", "boeing",
          "airbus", "basel", "rule", "form", "line", "'", "’", "top", "covid");
  private static final Set<String> PERIODS =
      Set.of(
          "in",
          "for",
          "once",
          "per",
          "during",
          "each",
          "every",
          "first",
          "second",
          "third",
          "fourth",
          "last",
          "next",
          "this",
          "the",
          "final",
          "latter",
          "previous",
          "current");
  private static final Set<String> SHARE_BEFORE =
      Set.of(
          "by",
          "about",
          "around",
          "nearly",
          "almost",
          "roughly",
          "lost",
          "than",
          "over",
          "approximately",
          "some",
          "shed",
          "lose",
          "losing",
          "cut",
          "fallen",
          "rose",
          "fell",
          "down",
          "up",
          "to");
  private static final Set<String> SHARE_BEHIND = Set.of("of", "its", "their", "the", "his");

  private Lookalikes() {}

  /** Whether {@code amount} is no amount. */
  static boolean isOne(Pieces p, Amount amount, Kind kind) {
    int i = amount.from();
    if (amount.measure() != null) {
      return kind == Kind.WORDS
          && amount.unit() == Unit.POINTS
          && amount.number() == 1
          && p.is(i - 1, "at");
    }
    if (kind == Kind.SLASH || (kind == Kind.WORDS && amount.bare() && amount.number() == 1)) {
      return true;
    }
    return isTime(p, amount.to())
        || NUMBERED.contains(p.text(i - 1))
        || (i > 0 && DateReader.month(p, i - 1) != null)
        || (amount.bare() && (isHyphenated(p, amount) || isInName(p, amount)))
        || isCoordinatedTime(p, amount.to());
  }

  /** Whether a fraction in words at pieces {@code i} to {@code to} is a share of something. */
  static boolean isShare(Pieces p, int i, int to) {
    if (PERIODS.contains(p.text(i - 1)) || p.isDash(i - 1) || p.isDash(to)) {
      return false;
    }
    boolean quarter = p.text(to - 1).equals("quarter");
    if (quarter && (p.is(to, "earlier") || p.is(to, "ago") || p.is(i, "quarter"))) {
      return false;
    }
    if (SHARE_BEHIND.contains(p.text(to))) {
      return true;
    }
    boolean ends = to >= p.size() || !Character.isLetter(firstOf(p.text(to)));
    boolean closed = ends || !startsNoun(p.tokenAt(to));
    return SHARE_BEFORE.contains(p.text(i - 1)) && closed;
  }

  private static char firstOf(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static boolean startsNoun(Token token) {
    return token.isNoun() || token.pos().startsWith("JJ") || token.pos().equals("CD");
  }

  private static boolean isTime(Pieces p, int to) {
    return TIME_UNITS.contains(p.text(p.skipDash(to)));
  }

  /** "10- and 30-year", "2-, 5-year", "three to five years". */
  private static boolean isCoordinatedTime(Pieces p, int to) {
    int at = p.skipDash(to);
    if (at > to && p.is(at, ",")) {
      return true;
    }
    boolean joined = p.is(at, "and") || p.is(at, "or") || p.is(at, "to");
    int next = joined ? at + 1 : at > to ? at : -1;
    NumberReader.Numeral numeral = next < 0 ? null : NumberReader.read(p, next);
    return numeral != null && isTime(p, numeral.to());
  }

  /** "12-member", "COVID-19". */
  private static boolean isHyphenated(Pieces p, Amount amount) {
    int to = amount.to();
    boolean word =
        p.isDash(to)
            && p.touches(to)
            && p.touches(to + 1)
            && Character.isLetter(firstOf(p.text(to + 1)));
    int i = amount.from();
    boolean suffix =
        p.isDash(i - 1)
            && p.touches(i)
            && p.touches(i - 1)
            && Character.isLetter(firstOf(p.text(i - 2)));
    boolean cutOff = p.glued(to) || (p.glued(i) && !p.text(i - 1).isEmpty());
    return word || suffix || cutOff;
  }

  private static boolean isInName(Pieces p, Amount amount) {
    if (!p.tokenAt(amount.from()).ner().equals("O")) {
      return true;
    }
    boolean roundSize = amount.number() % 10 == 0 && amount.number() <= 3000;
    boolean named = amount.from() > 0 && p.tokenAt(amount.from() - 1).pos().startsWith("NNP");
    return roundSize && named && amount.number() % 1 == 0 && amount.number() >= 20;
  }
}
