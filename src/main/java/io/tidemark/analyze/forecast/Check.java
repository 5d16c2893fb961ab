package io.tidemark.analyze.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import io.tidemark.price.Change;
import io.tidemark.price.Close;
import io.tidemark.price.Instrument;
import io.tidemark.price.PriceSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Holds forecasts against prices, after Bradshaw, Brown and Huang, Do Sell-Side Analysts Exhibit
 * Differential Target Price Forecasting Ability?, Review of Accounting Studies 18 (2013): a figure
 * is hit if a close reaches it at any time up to the horizon, and its error is what lies between it
 * and the last close, as a part of the price when it was told. A range is reached at its nearer
 * end; one that holds the price already must hold it at the horizon too. A direction alone is hit
 * if the subject has gone that way by the horizon.
 *
 * <p>The price when it was told is the last close before the day it was first said. A forecast that
 * tells no horizon is given a span of days. The series of a fund tells nothing of the level of what
 * it follows.
 *
 * @param span in days, for forecasts without a horizon
 * @param last no price behind this day is looked at
 */
public record Check(int span, LocalDate last) {
  /** A base older than this, in days, is none. */
  private static final int OLDEST = 7;

  /** A level that many times above or below the price is of another scale. */
  private static final double SCALE = 4;

  public Outcome of(Ledger.Row row, Optional<PriceSeries> prices) {
    if (row.condition() == Saying.Condition.IF) {
      return new Outcome.Unchecked(Outcome.Reason.CONDITIONAL);
    }
    Close base =
        prices.flatMap(series -> series.onOrBefore(row.firstSaid().minusDays(1))).orElse(null);
    if (base == null || base.day().isBefore(row.firstSaid().minusDays(OLDEST + 1))) {
      return new Outcome.Unchecked(Outcome.Reason.NO_PRICE);
    }
    PriceSeries series = prices.orElseThrow();
    Horizon horizon = row.horizon();
    LocalDate until = horizon == null ? row.firstSaid().plusDays(span) : horizon.day();
    List<Close> since = series.between(row.firstSaid(), until.isBefore(last) ? until : last);
    boolean known = !until.isAfter(last) && series.onOrAfter(until).isPresent();
    if (!known || since.isEmpty()) {
      return new Outcome.Open();
    }
    Figure figure = row.figure();
    return figure == null
        ? direction(row, series, base, since.getLast())
        : figure(figure, series, base, since);
  }

  private static Outcome direction(Ledger.Row row, PriceSeries series, Close base, Close end) {
    Direction direction = row.direction();
    if (direction != Direction.UP && direction != Direction.DOWN) {
      return new Outcome.Unchecked(Outcome.Reason.NO_DIRECTION);
    }
    Change change = series.change(base, end);
    boolean hit = direction == Direction.UP ? change.absolute() > 0 : change.absolute() < 0;
    return new Outcome.Checked(result(hit), base, end, Double.NaN, Double.NaN);
  }

  private static Outcome figure(Figure figure, PriceSeries series, Close base, List<Close> since) {
    double low = level(figure, figure.low(), series, base);
    double high = level(figure, figure.high(), series, base);
    double value = level(figure, figure.value(), series, base);
    double ratio = value / base.value();
    boolean rate = series.instrument().measure() == Instrument.Measure.RATE;
    if (Double.isNaN(ratio) || !rate && (ratio > SCALE || ratio < 1 / SCALE)) {
      return new Outcome.Unchecked(Outcome.Reason.NOT_COMPARABLE);
    }
    double floor = Math.min(low, high);
    double ceiling = Math.max(low, high);
    Close end = since.getLast();
    boolean hit;
    if (base.value() < floor) {
      hit = since.stream().anyMatch(close -> close.value() >= floor);
    } else if (base.value() > ceiling) {
      hit = since.stream().anyMatch(close -> close.value() <= ceiling);
    } else {
      hit = end.value() >= floor && end.value() <= ceiling;
    }
    double scale = rate ? 1 : base.value() / 100;
    return new Outcome.Checked(
        result(hit),
        base,
        end,
        (end.value() - value) / scale,
        (end.value() - base.value()) / scale);
  }

  /** The level of the series that a number of {@code figure} means, or NaN. */
  private static double level(Figure figure, double number, PriceSeries series, Close base) {
    Instrument of = series.instrument();
    boolean rate = of.measure() == Instrument.Measure.RATE;
    boolean percent = figure.unit() == Unit.PERCENT;
    boolean unlike =
        switch (figure.unit()) {
          case BARRELS, BARRELS_PER_DAY, OUNCES, TONNES, BUSHELS, CUBIC_FEET -> true;
          default -> false;
        };
    if (unlike) {
      return Double.NaN;
    }
    if (figure.measure() == Figure.Measure.LEVEL) {
      boolean fund = of.kind() == Instrument.Kind.FUND;
      return percent == rate && !fund ? number : Double.NaN;
    }
    double sign = of.quoted() == Instrument.Quoted.INVERSE ? -1 : 1;
    if (rate) {
      double points = figure.unit() == Unit.BASIS_POINTS ? number / 100 : number;
      return percent || figure.unit() == Unit.BASIS_POINTS
          ? base.value() + sign * points
          : Double.NaN;
    }
    if (percent) {
      double factor = 1 + number / 100;
      return sign < 0 ? base.value() / factor : base.value() * factor;
    }
    return figure.unit() == Unit.BASIS_POINTS ? Double.NaN : base.value() + sign * number;
  }

  private static Outcome.Result result(boolean hit) {
    return hit ? Outcome.Result.HIT : Outcome.Result.MISSED;
  }
}
