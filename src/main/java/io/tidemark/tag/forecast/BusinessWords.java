package io.tidemark.tag.forecast;

import io.tidemark.article.Direction;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of business that views are told with where the catalog has no name for their subject. */
final class BusinessWords {
  /** Nouns of business and markets that a view can be about. */
  private static final Set<String> THINGS =
      Set.of(
          ("earnings profit income margin sale revenue turnover volatility premium premia growth economy"
                  + " recession slowdown demand supply cost price spending fundamental"
                  + " valuation selling buying sell-off selloff rally pullback correction condition"
                  + " market liquidity tightening easing purchase inflow outflow default"
                  + " investment hiring wage output production export import dividend buyback landing"
                  + " downturn recovery uncertainty momentum trend yield rate share stock equity index"
                  + " loss deficit surplus capex expenditure shipment delivery order headwind tailwind"
                  + " consumption inventory multiple spread rent payroll job expense inflation unemployment gdp")
              .split(" "));

  private static final Map<String, Direction> WAYS =
      Map.ofEntries(
          Map.entry("rise", Direction.UP),
          Map.entry("grow", Direction.UP),
          Map.entry("improve", Direction.UP),
          Map.entry("increase", Direction.UP),
          Map.entry("recover", Direction.UP),
          Map.entry("accelerate", Direction.UP),
          Map.entry("strengthen", Direction.UP),
          Map.entry("expand", Direction.UP),
          Map.entry("stronger", Direction.UP),
          Map.entry("higher", Direction.UP),
          Map.entry("fall", Direction.DOWN),
          Map.entry("decline", Direction.DOWN),
          Map.entry("shrink", Direction.DOWN),
          Map.entry("slow", Direction.DOWN),
          Map.entry("weaken", Direction.DOWN),
          Map.entry("deteriorate", Direction.DOWN),
          Map.entry("worsen", Direction.DOWN),
          Map.entry("drop", Direction.DOWN),
          Map.entry("ease", Direction.DOWN),
          Map.entry("down", Direction.DOWN),
          Map.entry("slowdown", Direction.DOWN),
          Map.entry("weaker", Direction.DOWN),
          Map.entry("lower", Direction.DOWN),
          Map.entry("remain", Direction.FLAT),
          Map.entry("stay", Direction.FLAT));

  /** What "a pullback" is of where nothing is named: the market's shares. */
  private static final Set<String> TURNS =
      Set.of(
          "pullback",
          "correction",
          "rally",
          "selloff",
          "sell-off",
          "rebound",
          "downside",
          "upside");

  private static final Set<String> TEMPERS =
      Set.of(
          ("volatile benign choppy bumpy rocky rough tough tougher difficult challenging painful robust"
                  + " resilient muted soft sluggish weak strong high low limited modest solid flat")
              .split(" "));

  private BusinessWords() {}

  /** Whether {@code i} is a noun of business: "margins". */
  static boolean isThing(SentenceWords words, int i) {
    return THINGS.contains(words.lemma(i)) || THINGS.contains(words.lower(i));
  }

  /** Whether {@code i} is a noun that tells a turn of the market: "a pullback". */
  static boolean isTurn(SentenceWords words, int i) {
    return TURNS.contains(words.lemma(i));
  }

  /** Which way the word at {@code i} says, or null. */
  static @Nullable Direction way(SentenceWords words, int i) {
    Direction direction = WAYS.get(words.lemma(i));
    return direction == null ? WAYS.get(words.lower(i)) : direction;
  }

  /** Whether {@code i} is a state without a direction: "volatile". */
  static boolean isTemper(SentenceWords words, int i) {
    return TEMPERS.contains(words.lower(i));
  }
}
