package io.tidemark.analyze.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import io.tidemark.statistics.Quantiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all houses together forecast, over time. At the end of each week or month every house counts
 * once, with what it said last of what it has not replaced and what lies ahead still. Figures of
 * unlike measure or unit, and of horizons in different months, stay apart.
 */
public final class Consensus {
  private Consensus() {}

  /** How long a forecast counts that nobody repeats, in days. */
  private static final int STALE = 365;

  /** The same of one that tells no horizon. */
  private static final int STALE_WITHOUT_HORIZON = 90;

  /**
   * The consensus on one subject and horizon at the end of one day.
   *
   * @param horizon what most houses call it, or null for forecasts that tell none
   * @param houses how many there are
   * @param spread of their figures; null for forecasts without a figure
   */
  public record Row(
      LocalDate day,
      String subject,
      @Nullable Horizon horizon,
      int houses,
      Ways ways,
      @Nullable Spread spread) {}

  /** Houses by the direction they forecast. */
  public record Ways(int up, int down, int flat) {}

  /**
   * The middle and the ends of the houses' figures.
   *
   * @param low the lower quartile
   * @param high the upper quartile
   */
  public record Spread(
      Figure.Measure measure,
      Unit unit,
      double median,
      double low,
      double high,
      double min,
      double max) {}

  /**
   * The consensus at the end of each {@code step} in which one of its houses has spoken.
   *
   * @param rows of a ledger
   * @param fewest houses that a row needs
   */
  public static List<Row> of(Collection<Ledger.Row> rows, Step step, int fewest) {
    Map<Topic, List<Ledger.Row>> topics = new LinkedHashMap<>();
    for (Ledger.Row row : rows) {
      if (row.condition() == Saying.Condition.NONE) {
        topics.computeIfAbsent(Topic.of(row), topic -> new ArrayList<>()).add(row);
      }
    }
    List<Row> consensus = new ArrayList<>();
    topics.forEach((topic, of) -> {
      of.stream()
          .flatMap(row -> java.util.stream.Stream.of(row.firstSaid(), row.lastRepeated()))
          .map(step::end)
          .distinct()
          .forEach(day -> {
            Collection<Ledger.Row> held = held(of, day);
            if (held.size() >= fewest) {
              consensus.add(row(day, topic, held));
            }
          });
    });
    consensus.sort(
        Comparator.comparing(Row::subject)
            .thenComparing(row -> row.horizon() == null ? LocalDate.MAX : row.horizon().day())
            .thenComparing(row -> row.spread() == null ? "" : row.spread().unit().name())
            .thenComparing(Row::day));
    return consensus;
  }

  private record Topic(
      String subject,
      java.time.@Nullable YearMonth month,
      Figure.@Nullable Measure measure,
      @Nullable Unit unit) {
    static Topic of(Ledger.Row row) {
      Figure figure = row.figure();
      Horizon horizon = row.horizon();
      return new Topic(
          row.subject(),
          horizon == null ? null : horizon.month(),
          figure == null ? null : figure.measure(),
          figure == null ? null : figure.unit());
    }
  }

  /** What each house held at the end of {@code day}: its last word. */
  private static Collection<Ledger.Row> held(List<Ledger.Row> rows, LocalDate day) {
    Map<String, Ledger.Row> last = new HashMap<>();
    for (Ledger.Row row : rows) {
      LocalDate replaced = row.replaced();
      Horizon horizon = row.horizon();
      boolean holds =
          !row.firstSaid().isAfter(day)
              && (replaced == null || replaced.isAfter(day))
              && (horizon == null || !horizon.day().isBefore(day))
              && row.lastRepeated()
                  .isAfter(day.minusDays(horizon == null ? STALE_WITHOUT_HORIZON : STALE));
      if (holds) {
        last.merge(row.house().key(), row, (a, b) -> b.firstSaid().isAfter(a.firstSaid()) ? b : a);
      }
    }
    return last.values();
  }

  private static Row row(LocalDate day, Topic topic, Collection<Ledger.Row> held) {
    Horizon horizon =
        held.stream()
            .map(Ledger.Row::horizon)
            .filter(java.util.Objects::nonNull)
            .max(Comparator.comparing(Horizon::day))
            .orElse(null);
    double[] values =
        held.stream()
            .map(Ledger.Row::figure)
            .filter(java.util.Objects::nonNull)
            .mapToDouble(Figure::value)
            .sorted()
            .toArray();
    Spread spread =
        topic.measure() == null || topic.unit() == null || values.length == 0
            ? null
            : new Spread(
                topic.measure(),
                topic.unit(),
                Quantiles.ofSorted(values, 0.5),
                Quantiles.ofSorted(values, 0.25),
                Quantiles.ofSorted(values, 0.75),
                values[0],
                values[values.length - 1]);
    Ways ways =
        new Ways(
            count(held, Direction.UP, Direction.STEEPER),
            count(held, Direction.DOWN, Direction.FLATTER),
            count(held, Direction.FLAT, Direction.FLAT));
    return new Row(day, topic.subject(), horizon, held.size(), ways, spread);
  }

  private static int count(Collection<Ledger.Row> held, Direction one, Direction other) {
    return (int)
        held.stream().filter(row -> row.direction() == one || row.direction() == other).count();
  }
}
