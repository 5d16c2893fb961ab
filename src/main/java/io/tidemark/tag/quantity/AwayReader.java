package io.tidemark.tag.quantity;

import io.tidemark.tag.quantity.Calendar.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times some way off: "a year ago", "two weeks earlier", "in six months", "12-month target".
 */
final class AwayReader {
  /** All words that a time some way off can begin with. */
  static final Set<String> OPENERS =
      Openers.of(NumberReader.OPENERS, Set.of("a", "one", "several", "few"));

  private static final Set<String> OUTLOOK =
      Set.of("target", "forecast", "forecasts", "view", "horizon", "outlook", "price");

  private AwayReader() {}

  /** The time that begins at piece {@code i}, or null. */
  static @Nullable Time read(Pieces p, int i, Calendar calendar, Tense tense) {
    NumberReader.Numeral count = NumberReader.read(p, i);
    boolean one = p.is(i, "a") || p.is(i, "one");
    boolean vague = p.is(i, "several") || p.is(i, "few") || (p.is(i, "a") && p.is(i + 1, "few"));
    if (count == null && !one && !vague) {
      return null;
    }
    int at = vague ? p.is(i, "a") ? i + 2 : i + 1 : one || count == null ? i + 1 : count.to();
    int unitAt = p.skipDash(at);
    Unit unit = Unit.named(p.text(unitAt));
    if (unit == null) {
      return null;
    }
    int n = one || count == null ? 1 : (int) Math.min(1000, count.value());
    int behind = p.skipDash(unitAt + 1);
    return switch (p.text(behind)) {
      case "ago", "earlier", "before" ->
          startsClause(p, behind)
              ? null
              : vague ? Time.unknown(behind + 1) : Time.of(behind + 1, calendar.moved(unit, -n));
      case "later" -> Time.unknown(behind + 1);
      default -> {
        boolean view = unitAt > at && OUTLOOK.contains(p.text(unitAt + 1));
        boolean in = p.is(i - 1, "in") && unitAt == at && !one && !isRecord(p, i - 2);
        boolean ahead = p.is(i - 1, "within") || in;
        if (!view && !ahead) {
          yield null;
        }
        boolean past = in && tense != Tense.FUTURE;
        yield vague || past
            ? Time.unknown(unitAt + 1)
            : Time.of(unitAt + 1, calendar.moved(unit, n));
      }
    };
  }

  /** "The most in six months" looks back. */
  private static boolean isRecord(Pieces p, int i) {
    for (int at = i; at > i - 4 && !p.text(at).isEmpty() && !p.is(at, ","); at--) {
      if (isSuperlative(p, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuperlative(Pieces p, int i) {
    String pos = p.tokenAt(i).pos();
    return pos.equals("JJS")
        || pos.equals("RBS")
        || switch (p.text(i)) {
          case "most", "least", "time", "low", "high", "lows", "highs", "worst", "best", "record" ->
              true;
          default -> false;
        };
  }

  /** "Two days before the vote" is told from the vote, not from publication. */
  private static boolean startsClause(Pieces p, int i) {
    return p.is(i, "before") && i + 1 < p.size() && !p.text(i + 1).matches("\\p{Punct}.*|and");
  }
}
