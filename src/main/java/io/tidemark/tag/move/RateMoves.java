package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.tag.move.Trigger.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hikes and cuts of interest rates: "cut its benchmark rate by 25 basis points", "three rate
 * hikes", "a 50-basis-point hike".
 */
final class RateMoves {
  private static final Set<String> RATES = Set.of("rate", "rates", "costs");
  private static final Set<String> RATE_WORDS =
      Set.of(
          "interest",
          "benchmark",
          "policy",
          "key",
          "borrowing",
          "lending",
          "repo",
          "deposit",
          "cash",
          "refinancing",
          "funds",
          "main",
          "overnight",
          "discount",
          "official",
          "bank");
  private static final Set<String> OTHER_RATES =
      Set.of(
          "tax",
          "growth",
          "unemployment",
          "jobless",
          "exchange",
          "mortgage",
          "inflation",
          "utilization",
          "default",
          "birth",
          "savings",
          "vacancy",
          "freight",
          "production",
          "job",
          "jobs",
          "price",
          "dividend",
          "output",
          "spending",
          "run",
          "charter",
          "decline",
          "participation");

  @Nullable Trigger at(SentenceView view, int i) {
    return switch (view.lower(i)) {
      case "hike", "hikes", "increase", "increases" -> noun(view, i, Direction.UP);
      case "cut", "cuts", "reduction", "reductions" -> noun(view, i, Direction.DOWN);
      case "hiked",
          "hiking",
          "raise",
          "raises",
          "raised",
          "raising",
          "increased",
          "increasing",
          "lift",
          "lifts",
          "lifted",
          "lifting" ->
          verb(view, i, Direction.UP);
      case "cutting",
          "lower",
          "lowers",
          "lowered",
          "lowering",
          "reduce",
          "reduces",
          "reduced",
          "reducing",
          "trim",
          "trims",
          "trimmed",
          "trimming",
          "slash",
          "slashes",
          "slashed",
          "slashing" ->
          verb(view, i, Direction.DOWN);
      default -> null;
    };
  }

  private static @Nullable Trigger noun(SentenceView view, int i, Direction direction) {
    if (view.is(i + 1, Set.of("trade", "trades"))) {
      return null;
    }
    int j = i - 1;
    while (view.lower(j).equals("-")
        || view.pos(j).startsWith("JJ")
        || view.quantity(j) != null && j >= 0) {
      j--;
    }
    boolean named =
        RATES.contains(view.lower(i - 1)) && !OTHER_RATES.contains(view.lower(i - 2))
            || view.lower(i + 1).equals("in") && rateObject(view, i + 2);
    boolean sized =
        view.quantity(i - 1) != null
            || view.lower(i - 1).equals("-") && view.quantity(i - 2) != null;
    boolean points = sized && basisPoints(view, i - 2);
    boolean central = view.mention(j) != null && isFed(view, j) && j == i - 1;
    if (!named && !points && !central && !bareHike(view, i)) {
      Trigger verb = verb(view, i, direction);
      return verb;
    }
    return new Trigger(i, i + 1, i, direction, Kind.RATE, false);
  }

  private static boolean bareHike(SentenceView view, int i) {
    return view.lower(i).startsWith("hike")
        && !OTHER_RATES.contains(view.lower(i - 1))
        && view.sentence().mentions().stream()
            .anyMatch(m -> m.what().entity() != null && POLICY.contains(m.what().entity()));
  }

  private static final Set<String> POLICY =
      Set.of(
          "federal-reserve",
          "european-central-bank",
          "bank-of-england",
          "bank-of-japan",
          "fed-funds-rate",
          "ecb-rate",
          "boe-rate",
          "boj-rate",
          "ecb",
          "fomc",
          "reserve-bank-of-australia");

  private static boolean isFed(SentenceView view, int i) {
    var mention = view.mention(i);
    return mention != null
        && mention.what().entity() != null
        && POLICY.contains(mention.what().entity());
  }

  private static boolean basisPoints(SentenceView view, int i) {
    for (int j = Math.max(0, i - 1); j <= i + 1; j++) {
      var quantity = view.quantity(j);
      if (quantity != null && quantity.what().unit() == io.tidemark.article.Unit.BASIS_POINTS) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Trigger verb(SentenceView view, int i, Direction direction) {
    if (rateObject(view, i + 1) || isBareHiked(view, i)) {
      return new Trigger(i, i + 1, i, direction, Kind.RATE, false);
    }
    return null;
  }

  /** "The Fed has hiked enough": a bank hikes nothing but its rate. */
  private static boolean isBareHiked(SentenceView view, int i) {
    return view.lower(i).equals("hiked")
        && view.phrase(i + 1) == null
        && isFed(view, view.verbGroup(i) - 1);
  }

  /** Whether an interest rate is named within the noun phrase that starts at {@code from}. */
  private static boolean rateObject(SentenceView view, int from) {
    boolean interest = false;
    for (int i = from; i < Math.min(view.size(), from + 7); i++) {
      if (OTHER_RATES.contains(view.lower(i))) {
        return false;
      }
      interest |= RATE_WORDS.contains(view.lower(i)) || isFed(view, i);
      if (RATES.contains(view.lower(i))) {
        return interest || view.lower(i).equals("rates");
      }
      if (!view.pos(i).matches("DT|PRP\\$|JJ.*|NN.*|POS|CD|HYPH|:|VBG")
          && view.mention(i) == null) {
        return false;
      }
    }
    return false;
  }
}
