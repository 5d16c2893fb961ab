package io.tidemark.tag.quantity;

import io.tidemark.article.Unit;
import io.tidemark.tag.quantity.AmountReader.Amount;
import io.tidemark.tag.quantity.NumberReader.Kind;
import io.tidemark.tag.quantity.NumberReader.Numeral;
import io.tidemark.tag.text.Token;
import java.util.Set;

/**
 * Tells amounts from what only looks like one: maturities, hours, numbers in names, votes, prices
 * in 32nds.
 */
final class Lookalikes {
  private static final Set<String> TIME_UNITS =
      Set.of(
          ("year years yr y month months week weeks day days hour hours minute minutes second"
                  + " seconds session sessions quarter quarters decade decades century centuries"
                  + " weekend weekends a.m. a.m p.m. p.m am pm gmt et est edt bst cet utc o'clock"
                  + " tick ticks 32nds th st nd rd ° degrees")
              .split(" "));
  private static final Set<String> BEFORE_TIME_UNITS =
      Set.of("straight", "consecutive", "trading", "business", "more", "successive", "calendar");
  private static final Set<String> NUMBERED =
      Set.of(
          ("no no. nos. number section article chapter page pages pp paragraph phase group # clause"
                  + " figure table exhibit tel highway route boeing airbus basel rule form line '"
                  + " ’ top covid per")
              .split(" "));
  private static final Set<String> CHANGING =
      Set.of(
          ("add cut lose gain rise fall shed drop increase decline remove climb slip slide jump"
                  + " reach hit total number advance ease")
              .split(" "));
  private static final Set<String> BEFORE_LEVEL =
      Set.of("by", "to", "from", "below", "above", "at", "near", "up", "down", "another");

  private Lookalikes() {}

  /** Whether {@code amount}, whose number is written as {@code kind} tells, is no amount. */
  static boolean isOne(Pieces p, Amount amount, Kind kind) {
    int i = amount.from();
    if (amount.measure() != null) {
      boolean atOnePoint = kind == Kind.WORDS && amount.number() == 1 && p.is(i - 1, "at");
      return atOnePoint && amount.unit() == Unit.POINTS;
    }
    if (isTime(p, amount.to()) || isCoordinatedTime(p, amount.to())) {
      return true;
    }
    if (kind == Kind.SLASH) {
      return !sharesUnit(p, amount.to());
    }
    boolean numbered =
        NUMBERED.contains(p.text(i - 1))
            || (p.is(i - 1, "of") && p.is(i - 2, "group"))
            || (i > 0 && DateReader.month(p, i - 1) != null);
    if (numbered || !amount.bare()) {
      return numbered;
    }
    if (kind == Kind.WORDS) {
      return !isLoneWord(p, amount);
    }
    return isHyphenated(p, amount) || isInName(p, amount) || isVote(p, amount);
  }

  /** Whether a number with a unit is tied on behind: "5-1/4 to 5-1/2 percent". */
  private static boolean sharesUnit(Pieces p, int to) {
    Amount next = p.is(to, "to") || p.isDash(to) ? AmountReader.read(p, to + 1) : null;
    return next != null && next.measure() != null;
  }

  private static boolean isTime(Pieces p, int to) {
    int at = p.skipDash(to);
    return TIME_UNITS.contains(p.text(at))
        || (BEFORE_TIME_UNITS.contains(p.text(at)) && TIME_UNITS.contains(p.text(at + 1)));
  }

  /** "10- and 30-year", "2-, 5-year", "three to five years". */
  private static boolean isCoordinatedTime(Pieces p, int to) {
    int at = p.skipDash(to);
    if (at > to && p.is(at, ",")) {
      return true;
    }
    boolean joined = p.is(at, "and") || p.is(at, "or") || p.is(at, "to");
    int next = joined ? at + 1 : at > to ? at : -1;
    Numeral numeral = next < 0 ? null : NumberReader.read(p, next);
    return numeral != null && isTime(p, numeral.to());
  }

  /** "fell by seven to 797", "added two oil rigs", "one to two million"; not "the two sides". */
  private static boolean isLoneWord(Pieces p, Amount amount) {
    int to = amount.to();
    if ((p.is(to, "to") || p.isDash(to) || p.is(to, "and"))
        && NumberReader.read(p, to + 1) != null) {
      return true;
    }
    int i = amount.from();
    if (amount.number() == 1 || i == 0) {
      return false;
    }
    Token before = p.tokenAt(i - 1);
    boolean changed = before.isVerb() && CHANGING.contains(before.lemma());
    boolean alone = p.text(to).isEmpty() || !p.tokenAt(to).isNoun();
    return changed || (BEFORE_LEVEL.contains(p.text(i - 1)) && alone);
  }

  /** "12-member", "COVID-19", "737-800s". */
  private static boolean isHyphenated(Pieces p, Amount amount) {
    int to = amount.to();
    boolean word =
        p.isDash(to) && p.touches(to) && p.touches(to + 1) && NumberReader.read(p, to + 1) == null;
    int i = amount.from();
    boolean suffix =
        p.isDash(i - 1) && p.touches(i) && p.touches(i - 1) && !startsRange(p, i - 2, amount);
    boolean cutOff = p.glued(to) || (p.glued(i) && !p.text(i - 1).isEmpty());
    return word || suffix || cutOff;
  }

  private static boolean startsRange(Pieces p, int i, Amount last) {
    Numeral first = NumberReader.read(p, i);
    return p.text(i).isEmpty()
        || !Character.isLetterOrDigit(p.text(i).charAt(0))
        || (first != null && first.value() < last.number() && last.number() < 10 * first.value());
  }

  /** "S&P 500", "Phillips 66", "(SE: 2222)", "( 7201.T )", "005930", "Trump 2.0". */
  private static boolean isInName(Pieces p, Amount amount) {
    int i = amount.from();
    String text = p.text(i);
    boolean listed = p.is(i - 1, "(") && p.is(i + 1, ".") && text.matches("\\d{4,6}");
    boolean code = listed || text.matches("0\\d+") || (p.is(i - 1, ":") && p.is(i - 3, "("));
    if (code || !p.tokenAt(i).ner().equals("O")) {
      return true;
    }
    boolean named = i > 0 && p.tokenAt(i - 1).pos().startsWith("NNP");
    boolean size = amount.number() % 10 == 0 && amount.number() <= 3000;
    boolean version = text.matches("\\d\\.0");
    return named && (version || (text.matches("\\d{1,4}") && (size || amount.number() < 100)));
  }

  /** "by 79-7", "a 5-4 ruling": the higher first. */
  private static boolean isVote(Pieces p, Amount amount) {
    Numeral second = p.isDash(amount.to()) ? NumberReader.read(p, amount.to() + 1) : null;
    return second != null && second.value() < amount.number() && p.touches(second.to() - 1);
  }
}
