package io.tidemark.analyze.forecast;

import io.tidemark.article.Direction;
import io.tidemark.search.Counts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What each house has forecast, one row a forecast.
 *
 * <p>The same forecast told again, by the same house on the same subject with the same figure and
 * horizon, is one row, however many articles tell it. Another figure of the same measure and unit
 * on a later day revises the row before; another one of the same day stands beside it. Forecasts
 * without a figure are rows by their direction, and those under a condition are rows of their own.
 */
public final class Ledger {
  private Ledger() {}

  /**
   * A forecast.
   *
   * @param people who told it for the house, sorted
   * @param firstSaid the day of the first article that tells it
   * @param lastRepeated the day of the last
   * @param revised what it takes the place of, or null
   * @param replaced the day on which another took its place, or null
   * @param first where it was first told
   */
  public record Row(
      Forecaster house,
      List<String> people,
      String subject,
      @Nullable Direction direction,
      @Nullable Figure figure,
      @Nullable Horizon horizon,
      Saying.Condition condition,
      LocalDate firstSaid,
      LocalDate lastRepeated,
      Counts counts,
      @Nullable Revision revised,
      @Nullable LocalDate replaced,
      Saying first) {
    public Row {
      people = List.copyOf(people);
    }
  }

  /**
   * The forecast before.
   *
   * @param figure null where it had none
   * @param said the day it was first said, or null where only the article that revises it tells it
   */
  public record Revision(
      @Nullable Direction direction, @Nullable Figure figure, @Nullable LocalDate said) {}

  /** The rows of {@code sayings}, those first said last first. */
  public static List<Row> of(Collection<Saying> sayings) {
    List<Saying> inOrder = new ArrayList<>(sayings);
    inOrder.sort(
        Comparator.comparing(Saying::day)
            .thenComparingInt(saying -> saying.place().doc())
            .thenComparingInt(saying -> saying.place().number()));
    Map<Topic, List<Line>> lines = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Saying saying : inOrder) {
      List<Line> of = lines.computeIfAbsent(Topic.of(saying), topic -> new ArrayList<>());
      Line line = null;
      for (Line candidate : of) {
        if (Horizon.isSame(candidate.horizon, saying.horizon())) {
          line = candidate;
        }
      }
      if (line == null) {
        line = new Line();
        of.add(line);
      }
      line.add(saying, entries);
    }
    return entries.stream()
        .map(Entry::row)
        .sorted(Comparator.comparing(Row::firstSaid).reversed())
        .toList();
  }

  /** What forecasts must share, beside the horizon, for one to revise another. */
  private record Topic(
      String house,
      String subject,
      Saying.Condition condition,
      Figure.@Nullable Measure measure,
      io.tidemark.article.@Nullable Unit unit) {
    static Topic of(Saying saying) {
      Figure figure = saying.figure();
      return new Topic(
          saying.by().key(),
          saying.subject(),
          saying.condition(),
          figure == null ? null : figure.measure(),
          figure == null ? null : figure.unit());
    }
  }

  /** The forecasts of one topic and horizon, in the order of days. */
  private static final class Line {
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Horizon horizon;
    private @Nullable Entry current;

    void add(Saying saying, List<Entry> all) {
      horizon = saying.horizon();
      Entry held = current;
      Entry same = held != null && held.isSame(saying) ? held : ofTheDay(saying);
      if (same != null) {
        same.add(saying);
        return;
      }
      Entry next = new Entry(saying);
      entries.add(next);
      all.add(next);
      boolean revises = held != null && held.last.isBefore(saying.day());
      next.revised = revision(saying, revises ? held : null);
      if (held != null && revises) {
        held.replaced = saying.day();
      }
      if (held == null || revises) {
        current = next;
      }
    }

    private @Nullable Entry ofTheDay(Saying saying) {
      for (Entry entry : entries) {
        if (entry.isSame(saying) && entry.last.equals(saying.day())) {
          return entry;
        }
      }
      return null;
    }

    private static @Nullable Revision revision(Saying saying, @Nullable Entry held) {
      Figure told = saying.before();
      Figure known = held == null ? null : held.first.figure();
      if (told != null && (known == null || !known.isSame(told))) {
        return new Revision(null, told, null);
      }
      return held == null ? null : new Revision(held.first.direction(), known, held.first.day());
    }
  }

  private static final class Entry {
    private final Saying first;
    private final TreeSet<String> people = new TreeSet<>();
    private final java.util.Set<Integer> docs = new java.util.HashSet<>();
    private final java.util.Set<Integer> stories = new java.util.HashSet<>();
    private final java.util.Set<Integer> publishers = new java.util.HashSet<>();
    private LocalDate last;
    private @Nullable Revision revised;
    private @Nullable LocalDate replaced;

    Entry(Saying first) {
      this.first = first;
      this.last = first.day();
      add(first);
    }

    void add(Saying saying) {
      last = saying.day();
      docs.add(saying.place().doc());
      stories.add(saying.place().story());
      if (saying.place().publisher() >= 0) {
        publishers.add(saying.place().publisher());
      }
      if (saying.by().person() != null) {
        people.add(saying.by().person());
      }
    }

    boolean isSame(Saying saying) {
      Figure one = first.figure();
      Figure other = saying.figure();
      return one == null || other == null
          ? one == null && other == null && first.direction() == saying.direction()
          : one.isSame(other);
    }

    Row row() {
      return new Row(
          first.by(),
          List.copyOf(people),
          first.subject(),
          first.direction(),
          first.figure(),
          first.horizon(),
          first.condition(),
          first.day(),
          last,
          new Counts(docs.size(), stories.size(), publishers.size()),
          revised,
          replaced,
          first);
    }
  }
}
