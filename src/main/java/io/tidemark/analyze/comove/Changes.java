package io.tidemark.analyze.comove;

import io.tidemark.article.Unit;
import io.tidemark.statistics.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The changes that reported moves tell, on their way to quartiles: a chain for each subject. */
final class Changes {
  private static final int NONE = -1;
  private static final int FIRST_SIZE = 1 << 12;

  private final int[] last;
  private int[] before = new int[FIRST_SIZE];
  private int[] stories = new int[FIRST_SIZE];
  private Unit[] units = new Unit[FIRST_SIZE];
  private double[] values = new double[FIRST_SIZE];
  private int count;

  Changes(int subjects) {
    last = new int[subjects];
    Arrays.fill(last, NONE);
  }

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

  /**
   * Those of one subject, the unit that most of them are told in first. What a story tells several
   * times is one change.
   */
  List<Quartiles> of(int subject) {
    int[] counts = new int[Unit.values().length];
    for (int i = last[subject]; i != NONE; i = before[i]) {
      counts[units[i].ordinal()]++;
    }
    List<Quartiles> all = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      if (counts[unit.ordinal()] > 0) {
        all.add(quartiles(unit, rising(subject, unit, counts[unit.ordinal()])));
      }
    }
    all.sort(Comparator.comparingInt(each -> -each.count()));
    return all;
  }

  /** Sorted by story, so that what one story tells lies together. */
  private double[] rising(int subject, Unit unit, int size) {
    long[] byStory = new long[size];
    int found = 0;
    for (int i = last[subject]; i != NONE; i = before[i]) {
      if (units[i] == unit) {
        byStory[found++] = (long) stories[i] << 32 | i;
      }
    }
    Arrays.sort(byStory);
    double[] rising = new double[size];
    int kept = 0;
    int ofStory = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0 && byStory[i] >>> 32 != byStory[i - 1] >>> 32) {
        ofStory = kept;
      }
      double value = values[(int) byStory[i]];
      if (!holds(rising, ofStory, kept, value)) {
        rising[kept++] = value;
      }
    }
    rising = Arrays.copyOf(rising, kept);
    Arrays.sort(rising);
    return rising;
  }

  private static boolean holds(double[] in, int from, int to, double value) {
    for (int i = from; i < to; i++) {
      if (in[i] == value) {
        return true;
      }
    }
    return false;
  }

  private static Quartiles quartiles(Unit unit, double[] rising) {
    return new Quartiles(
        unit,
        rising.length,
        Quantiles.ofSorted(rising, 0.25),
        Quantiles.ofSorted(rising, 0.5),
        Quantiles.ofSorted(rising, 0.75));
  }
}
