package io.tidemark.analyze.comove;

import io.tidemark.article.Unit;
import io.tidemark.statistics.Quantiles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes that reported moves tell, on their way to quartiles: a chain for each subject. */
final class Changes {
  private static final int NONE = -1;

  private final int[] last;
  private int[] before = new int[1024];
  private int[] stories = new int[1024];
  private Unit[] units = new Unit[1024];
  private double[] values = new double[1024];
  private int count;

  Changes(int subjects) {
    last = new int[subjects];
    Arrays.fill(last, NONE);
  }

  /** One change of one story; copies that tell the same are one. */
  private record Change(int story, double value) {}

  /**
   * Takes one change.
   *
   * @param value positive where it went up
   */
  void add(int subject, int story, Unit unit, double value) {
    if (count == before.length) {
      before = Arrays.copyOf(before, 2 * count);
      stories = Arrays.copyOf(stories, 2 * count);
      units = Arrays.copyOf(units, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    before[count] = last[subject];
    last[subject] = count;
    stories[count] = story;
    units[count] = unit;
    values[count++] = value;
  }

  /** Those of one subject, the unit that most of them are told in first. */
  List<Quartiles> of(int subject) {
    Map<Unit, Set<Change>> byUnit = new EnumMap<>(Unit.class);
    for (int i = last[subject]; i != NONE; i = before[i]) {
      byUnit
          .computeIfAbsent(units[i], unit -> new HashSet<>())
          .add(new Change(stories[i], values[i]));
    }
    return byUnit.entrySet().stream()
        .map(each -> quartiles(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt(each -> -each.count()))
        .toList();
  }

  private static Quartiles quartiles(Unit unit, Set<Change> changes) {
    double[] rising = changes.stream().mapToDouble(Change::value).sorted().toArray();
    return new Quartiles(
        unit,
        rising.length,
        Quantiles.ofSorted(rising, 0.25),
        Quantiles.ofSorted(rising, 0.5),
        Quantiles.ofSorted(rising, 0.75));
  }
}
