package io.tidemark.analyze.forecast;

import io.tidemark.statistics.Wilson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How good the forecasts of a house were.
 *
 * @param house or null for all houses together
 * @param checked forecasts held against prices
 * @param hits of these
 * @param interval of the share of hits, or null where none was checked
 * @param figures of the checked, those with a figure, rates left out: what the errors are of
 * @param error mean absolute error of the figures in percent of the price when they were told, or
 *     NaN
 * @param naive the same of the forecast that nothing changes
 * @param open forecasts whose time has not come
 */
public record Score(
    @Nullable Forecaster house,
    int checked,
    int hits,
    @Nullable Wilson interval,
    int figures,
    double error,
    double naive,
    int open) {

  /** A forecast and what became of it. */
  public record Judged(Ledger.Row row, Outcome outcome, Kind kind) {}

  /** What the errors of a forecast are told in. */
  public enum Kind {
    /** Percent of the price. */
    PRICE,
    /** Points. */
    RATE
  }

  /** One score for all and one a house, those with most checked forecasts first. */
  public static List<Score> of(List<Judged> judged) {
    Map<String, List<Judged>> houses = new LinkedHashMap<>();
    for (Judged one : judged) {
      houses.computeIfAbsent(one.row().house().key(), key -> new ArrayList<>()).add(one);
    }
    List<Score> scores = new ArrayList<>();
    houses.values().forEach(of -> scores.add(score(of.getFirst().row().house(), of)));
    scores.removeIf(score -> score.checked() + score.open() == 0);
    scores.sort(
        Comparator.comparingInt(Score::checked)
            .thenComparingInt(Score::hits)
            .thenComparingInt(Score::open)
            .reversed());
    scores.addFirst(score(null, judged));
    return scores;
  }

  private static Score score(@Nullable Forecaster house, List<Judged> judged) {
    int checked = 0;
    int hits = 0;
    int open = 0;
    int figures = 0;
    double error = 0;
    double naive = 0;
    for (Judged one : judged) {
      switch (one.outcome()) {
        case Outcome.Checked result -> {
          checked++;
          hits += result.result() == Outcome.Result.HIT ? 1 : 0;
          if (!Double.isNaN(result.error()) && one.kind() == Kind.PRICE) {
            figures++;
            error += Math.abs(result.error());
            naive += Math.abs(result.naive());
          }
        }
        case Outcome.Open later -> open++;
        case Outcome.Unchecked not -> {}
      }
    }
    return new Score(
        house,
        checked,
        hits,
        checked == 0 ? null : Wilson.interval(hits, checked),
        figures,
        figures == 0 ? Double.NaN : error / figures,
        figures == 0 ? Double.NaN : naive / figures,
        open);
  }
}
