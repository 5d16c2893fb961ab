package io.tidemark.tag.reach;

import io.tidemark.catalog.Pattern;
import java.util.ArrayList;
import java.util.List;

/** What of a pattern has changed, as patterns. */
final class PatternChange {
  private PatternChange() {}

  /**
   * Patterns of which one matches wherever just one of {@code before} and {@code after} does, or
   * they match other words; none where they are the same.
   *
   * <p>Where a list has got a word, that is the word with what stands around the list, not all that
   * the list had before.
   */
  static List<Pattern> between(Pattern before, Pattern after) {
    if (before.equals(after)) {
      return List.of();
    }
    if (before instanceof Pattern.OneOf(List<Pattern> older)
        && after instanceof Pattern.OneOf(List<Pattern> newer)) {
      return inOneOnly(older, newer);
    }
    if (before instanceof Pattern.Optional(Pattern older)
        && after instanceof Pattern.Optional(Pattern newer)) {
      return between(older, newer);
    }
    if (before instanceof Pattern.Sequence(List<Pattern> older)
        && after instanceof Pattern.Sequence(List<Pattern> newer)
        && older.size() == newer.size()) {
      return between(older, newer);
    }
    return List.of(before, after);
  }

  /** The choices that just one has; as many in both are taken for changed ones, in their order. */
  private static List<Pattern> inOneOnly(List<Pattern> older, List<Pattern> newer) {
    List<Pattern> gone = new ArrayList<>(older);
    List<Pattern> come = new ArrayList<>(newer);
    gone.removeAll(newer);
    come.removeAll(older);
    List<Pattern> changed = new ArrayList<>();
    if (gone.size() == come.size()) {
      for (int i = 0; i < gone.size(); i++) {
        changed.addAll(between(gone.get(i), come.get(i)));
      }
    } else {
      changed.addAll(gone);
      changed.addAll(come);
    }
    return changed;
  }

  /** Step by step: a changed step among the others, each of which may be as it was or as it is. */
  private static List<Pattern> between(List<Pattern> older, List<Pattern> newer) {
    List<Pattern> changed = new ArrayList<>();
    for (int i = 0; i < older.size(); i++) {
      for (Pattern step : between(older.get(i), newer.get(i))) {
        List<Pattern> steps = new ArrayList<>();
        for (int j = 0; j < older.size(); j++) {
          steps.add(j == i ? step : either(older.get(j), newer.get(j)));
        }
        changed.add(new Pattern.Sequence(steps));
      }
    }
    return changed;
  }

  private static Pattern either(Pattern older, Pattern newer) {
    return older.equals(newer) ? older : new Pattern.OneOf(List.of(older, newer));
  }
}
