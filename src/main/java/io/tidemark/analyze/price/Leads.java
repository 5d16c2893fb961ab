package io.tidemark.analyze.price;

import io.tidemark.price.PriceSeries;
import io.tidemark.price.Prices;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.BenjaminiHochberg;
import io.tidemark.statistics.ChiSquare;
import io.tidemark.statistics.Correlation;
import io.tidemark.statistics.EmpiricalTest;
import io.tidemark.statistics.StationaryBootstrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.random.RandomGenerator;

/**
 * Whether themes go before returns, with them or after them: the correlation of a theme's index
 * with a subject's return some trading days later or earlier.
 *
 * <p>The interval is the percentile interval of the correlation over pairs drawn in blocks; the
 * p-value tells how often as much is found between index and returns that are drawn in blocks each
 * by itself, so that what hangs together in time is kept and what they share is lost.
 *
 * @param rows every pair and lag, those of a pair together in order of the lag
 * @param skipped pairs of a theme and a subject with fewer than thirty trading days in common
 */
public record Leads(Index index, Chance chance, List<Row> rows, List<String> skipped) {
  /** Lags run from this many trading days before to as many after. */
  public static final int MOST_LAG = 10;

  /** A series with fewer days tells nothing of a lag of ten. */
  private static final int FEWEST_DAYS = 30;

  private static final double LEVEL = 0.95;

  public Leads {
    rows = List.copyOf(rows);
    skipped = List.copyOf(skipped);
  }

  /** What of a theme is held against returns. */
  public enum Index {
    /** The part of a trading day's stories that tell it. */
    SHARE,
    /** How many stories of a trading day tell it. */
    STORIES
  }

  /**
   * One pair at one lag.
   *
   * @param lag trading days from the index to the return; positive where the theme is first
   * @param days trading days of the index
   * @param correlation NaN where one of the two never changes
   * @param low the lower end of its interval of 95 percent
   * @param high the upper end
   * @param p by chance alone
   * @param q after Benjamini and Hochberg, over all rows
   */
  public record Row(
      String theme,
      String subject,
      int lag,
      int days,
      double correlation,
      double low,
      double high,
      double p,
      double q) {
    Row with(double q) {
      return new Row(theme, subject, lag, days, correlation, low, high, p, q);
    }
  }

  /**
   * Correlates each of {@code themes} with each subject that has a series.
   *
   * @param themes names, and what they select
   * @throws io.tidemark.search.QueryException where a query names an unknown id
   */
  public static Leads of(
      Searcher searcher, Map<String, Selection> themes, Prices prices, Index index, Chance chance) {
    List<Row> rows = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    RandomGenerator random = chance.random();
    themes.forEach((name, selection) -> {
      ThemeDays days = ThemeDays.of(name, searcher, selection);
      for (String subject : prices.subjects()) {
        PriceSeries series = prices.series(subject).orElseThrow();
        NavigableMap<LocalDate, Double> returns = series.returns();
        ThemeDays.Counted counted = days.on(List.copyOf(returns.keySet()));
        if (counted.days().size() < FEWEST_DAYS) {
          skipped.add(name + " and " + subject);
          continue;
        }
        double[] x = index == Index.SHARE ? counted.shares() : counted.stories();
        double[] y = counted.days().stream().mapToDouble(returns::get).toArray();
        for (int lag = -MOST_LAG; lag <= MOST_LAG; lag++) {
          rows.add(row(name, subject, lag, x, y, chance.rounds(), random));
        }
      }
    });
    double[] q = BenjaminiHochberg.qValues(rows.stream().mapToDouble(Row::p).toArray());
    for (int i = 0; i < q.length; i++) {
      rows.set(i, rows.get(i).with(q[i]));
    }
    return new Leads(index, chance, rows, skipped);
  }

  private static Row row(
      String theme,
      String subject,
      int lag,
      double[] x,
      double[] y,
      int rounds,
      RandomGenerator random) {
    int n = x.length - Math.abs(lag);
    double[] early = Arrays.copyOfRange(x, Math.max(0, -lag), Math.max(0, -lag) + n);
    double[] late = Arrays.copyOfRange(y, Math.max(0, lag), Math.max(0, lag) + n);
    double correlation = Correlation.at(early, late, 0);
    StationaryBootstrap bootstrap =
        new StationaryBootstrap(n, StationaryBootstrap.usualBlock(n), random);
    double[] together =
        bootstrap.values(rounds, places -> Correlation.at(at(early, places), at(late, places), 0));
    double[] apart =
        bootstrap.values(
            rounds, places -> Correlation.at(at(early, places), at(late, bootstrap.draw()), 0));
    return new Row(
        theme,
        subject,
        lag,
        x.length,
        correlation,
        EmpiricalTest.percentile(together, (1 - LEVEL) / 2),
        EmpiricalTest.percentile(together, (1 + LEVEL) / 2),
        pValue(correlation, apart),
        Double.NaN);
  }

  /**
   * How often chance gives as much, by the normal approximation (A. C. Davison and D. V. Hinkley,
   * Bootstrap Methods and their Application (1997), section 5.2) to Fisher's z: a share of the
   * draws could never be small enough for the hundreds of rows of a table.
   *
   * @param apart correlations drawn under the assumption that there is none
   */
  private static double pValue(double correlation, double[] apart) {
    double square = 0;
    for (double each : apart) {
      square += fisher(each) * fisher(each) / apart.length;
    }
    return square > 0
        ? ChiSquare.pValue(fisher(correlation) * fisher(correlation) / square)
        : Double.NaN;
  }

  private static double fisher(double correlation) {
    return 0.5 * Math.log((1 + correlation) / (1 - correlation));
  }

  private static double[] at(double[] values, int[] places) {
    double[] drawn = new double[places.length];
    Arrays.setAll(drawn, i -> values[places[i]]);
    return drawn;
  }
}
