package io.tidemark.analyze;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Unit;
import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The moves of one subject, on their way to a row. */
final class SubjectMoves {
  private final Set<Long> stories = new HashSet<>();
  private final Set<Long> near = new HashSet<>();
  private final Map<Way, Set<Long>> reported = new EnumMap<>(Way.class);
  private final Map<Way, Set<Long>> expected = new EnumMap<>(Way.class);
  private final Set<Change> changes = new HashSet<>();
  private final Map<Way, Told> best = new EnumMap<>(Way.class);

  private enum Way {
    UP,
    DOWN,
    FLAT;

    static Way of(Direction direction) {
      return switch (direction) {
        case UP, STEEPER -> UP;
        case DOWN, FLATTER -> DOWN;
        case FLAT -> FLAT;
      };
    }
  }

  /** One change of one story; copies that tell the same are one. */
  private record Change(long story, Unit unit, double value) {}

  /** What makes the better quotation, told in order of weight. */
  private static final Comparator<Told> BETTER =
      Comparator.comparing(Told::distance)
          .thenComparing(told -> told.move().status())
          .thenComparing(told -> told.move().unit() == null)
          .thenComparing(told -> told.move().sentence() == 0)
          .thenComparing(Told::day, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparingInt(Told::doc)
          .thenComparingInt(told -> told.move().sentence());

  void add(Told told) {
    Way way = Way.of(told.move().direction());
    stories.add(told.story());
    if (told.distance() == Scope.SENTENCE) {
      near.add(told.story());
    }
    boolean isReported = told.move().status() == MoveStatus.REPORTED;
    (isReported ? reported : expected).computeIfAbsent(way, w -> new HashSet<>()).add(told.story());
    Unit unit = told.move().unit();
    if (isReported && unit != null && way != Way.FLAT) {
      double value = way == Way.UP ? told.move().change() : -told.move().change();
      changes.add(new Change(told.story(), unit, value));
    }
    best.merge(way, told, (a, b) -> BETTER.compare(a, b) <= 0 ? a : b);
  }

  CoMoves.Row row(String subject, Background background, Snapshot snapshot) {
    return new CoMoves.Row(
        subject,
        stories.size(),
        near.size(),
        ways(reported),
        ways(expected),
        median(),
        background.lift(subject, stories.size()),
        background.surprise(subject, stories.size()),
        evidence(snapshot));
  }

  private static CoMoves.Ways ways(Map<Way, Set<Long>> stories) {
    return new CoMoves.Ways(
        count(stories, Way.UP), count(stories, Way.DOWN), count(stories, Way.FLAT));
  }

  private static int count(Map<Way, Set<Long>> stories, Way way) {
    return stories.getOrDefault(way, Set.of()).size();
  }

  private CoMoves.@Nullable MedianChange median() {
    Map<Unit, Integer> units = new HashMap<>();
    changes.forEach(change -> units.merge(change.unit(), 1, Integer::sum));
    Unit unit = null;
    for (Unit candidate : new TreeSet<>(units.keySet())) {
      if (unit == null || units.getOrDefault(candidate, 0) > units.getOrDefault(unit, 0)) {
        unit = candidate;
      }
    }
    if (unit == null) {
      return null;
    }
    Unit most = unit;
    List<Double> values =
        changes.stream().filter(c -> c.unit() == most).map(Change::value).sorted().toList();
    int half = values.size() / 2;
    double middle =
        values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    return new CoMoves.MedianChange(middle, unit, values.size());
  }

  /**
   * A quotation near to the theme if there is one; else of the direction that most stories tell.
   */
  private Quotation evidence(Snapshot snapshot) {
    Told told =
        best.entrySet().stream()
            .min(
                Comparator.comparing(
                        (Map.Entry<Way, Told> e) -> e.getValue().distance() != Scope.SENTENCE)
                    .thenComparingInt(
                        e -> -2 * count(reported, e.getKey()) - count(expected, e.getKey()))
                    .thenComparing(Map.Entry::getValue, BETTER))
            .orElseThrow()
            .getValue();
    Shown shown = snapshot.shown(told.doc());
    Sentences.Sentence sentence =
        Sentences.of(shown.title(), shown.body()).all().get(told.move().sentence());
    String text =
        switch (sentence.field()) {
          case TITLE -> shown.title();
          case BODY -> shown.body();
        };
    return new Quotation(
        text.substring(sentence.start(), sentence.end()),
        sentence.field(),
        sentence.start(),
        shown.id(),
        shown.publisher(),
        told.day());
  }
}
