package io.tidemark.analyze.price;

import io.tidemark.price.Prices;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.BenjaminiHochberg;
import io.tidemark.statistics.Bursts;
import io.tidemark.statistics.EmpiricalTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.random.RandomGenerator;

/**
 * What prices did around the days on which a theme's bursts began. The abnormal return of a day is
 * its return less the mean of the sixty trading days that end eleven before the event (mean
 * adjusted returns: S. J. Brown and J. B. Warner, Using Daily Stock Returns, Journal of Financial
 * Economics 14 (1985)); summed over a window and averaged over the events.
 *
 * <p>The placebo takes as many days at random from the same trading days, again and again: p tells
 * how often they show as much.
 *
 * @param rows every theme, subject and window
 * @param skipped pairs of a theme and a subject without a burst that has prices from seventy
 *     trading days before to ten after
 */
public record Events(Chance chance, List<Row> rows, List<String> skipped) {
  private static final int TRAILING = 60;
  private static final int GAP = 10;

  /** Windows in trading days around the event. */
  private static final List<Window> WINDOWS =
      List.of(
          new Window(-5, -1),
          new Window(0, 0),
          new Window(0, 1),
          new Window(1, 5),
          new Window(1, 10));

  public Events {
    rows = List.copyOf(rows);
    skipped = List.copyOf(skipped);
  }

  /** Trading days from {@code first} to {@code last} after the event; before it where negative. */
  public record Window(int first, int last) {
    @Override
    public String toString() {
      return first == last ? String.valueOf(first) : "%+d to %+d".formatted(first, last);
    }
  }

  /**
   * One window of one pair.
   *
   * @param events the days on which bursts began
   * @param abnormal the mean over the events of the abnormal return summed over the window: of
   *     prices a logarithm, 0.01 is about one percent; of rates percentage points
   * @param low 2.5 percent of the placebos are below
   * @param high and 2.5 percent above
   * @param p by chance alone
   * @param q after Benjamini and Hochberg, over all rows
   */
  public record Row(
      String theme,
      String subject,
      Window window,
      List<LocalDate> events,
      double abnormal,
      double low,
      double high,
      double p,
      double q) {
    public Row {
      events = List.copyOf(events);
    }

    Row with(double q) {
      return new Row(theme, subject, window, events, abnormal, low, high, p, q);
    }
  }

  /**
   * Studies the bursts of each of {@code themes} in each subject that has a series.
   *
   * @param themes names, and what they select
   * @throws io.tidemark.search.QueryException where a query names an unknown id
   */
  public static Events of(
      Searcher searcher, Map<String, Selection> themes, Prices prices, Chance chance) {
    List<Row> rows = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    RandomGenerator random = chance.random();
    themes.forEach((name, selection) -> {
      ThemeDays days = ThemeDays.of(name, searcher, selection);
      for (String subject : prices.subjects()) {
        NavigableMap<LocalDate, Double> returns = prices.series(subject).orElseThrow().returns();
        List<LocalDate> trading = List.copyOf(returns.keySet());
        double[] values = returns.values().stream().mapToDouble(Double::doubleValue).toArray();
        ThemeDays.Counted counted = days.on(trading);
        int[] eligible =
            counted.days().stream()
                .mapToInt(trading::indexOf)
                .filter(place -> isStudied(place, trading))
                .toArray();
        List<LocalDate> events =
            Bursts.of(counted.of(), counted.all()).stream()
                .map(burst -> counted.days().get(burst.first()))
                .toList();
        int[] places =
            events.stream()
                .mapToInt(trading::indexOf)
                .filter(place -> isStudied(place, trading))
                .toArray();
        if (places.length == 0) {
          skipped.add(name + " and " + subject);
          continue;
        }
        List<LocalDate> studied = Arrays.stream(places).mapToObj(trading::get).toList();
        for (Window window : WINDOWS) {
          double abnormal = Arrays.stream(abnormal(values, places, window)).average().orElseThrow();
          double[] placebo =
              placebo(abnormal(values, eligible, window), places.length, chance.rounds(), random);
          rows.add(
              new Row(
                  name,
                  subject,
                  window,
                  studied,
                  abnormal,
                  EmpiricalTest.percentile(placebo, 0.025),
                  EmpiricalTest.percentile(placebo, 0.975),
                  EmpiricalTest.pValue(abnormal, placebo),
                  Double.NaN));
        }
      }
    });
    double[] q = BenjaminiHochberg.qValues(rows.stream().mapToDouble(Row::p).toArray());
    for (int i = 0; i < q.length; i++) {
      rows.set(i, rows.get(i).with(q[i]));
    }
    return new Events(chance, rows, skipped);
  }

  /** Whether there are prices without a hole from the trailing days to the last window's end. */
  private static boolean isStudied(int place, List<LocalDate> trading) {
    int first = place - GAP - TRAILING;
    int last = place + WINDOWS.getLast().last();
    return first >= 0
        && last < trading.size()
        && !trading.get(last).isAfter(trading.get(first).plusDays(2L * (last - first)));
  }

  /** The abnormal return over {@code window} around the day at {@code place}. */
  private static double abnormal(double[] returns, int place, Window window) {
    double usual = 0;
    for (int i = place - GAP - TRAILING; i < place - GAP; i++) {
      usual += returns[i] / TRAILING;
    }
    double sum = 0;
    for (int i = place + window.first(); i <= place + window.last(); i++) {
      sum += returns[i] - usual;
    }
    return sum;
  }

  private static double[] abnormal(double[] returns, int[] places, Window window) {
    return Arrays.stream(places).mapToDouble(place -> abnormal(returns, place, window)).toArray();
  }

  /**
   * Means of as many days as there are events, in rising order.
   *
   * @param abnormal of the days to draw from
   */
  private static double[] placebo(
      double[] abnormal, int events, int rounds, RandomGenerator random) {
    double[] drawn = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < events; i++) {
        drawn[round] += abnormal[random.nextInt(abnormal.length)] / events;
      }
    }
    Arrays.sort(drawn);
    return drawn;
  }
}
