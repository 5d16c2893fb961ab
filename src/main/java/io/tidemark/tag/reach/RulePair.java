package io.tidemark.tag.reach;

import io.tidemark.catalog.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it was and as it is. Rules pair in their order: those that are the same, as many as
 * possible, and between them the first changed one with the first, and so on.
 *
 * @param was null for a new rule
 * @param is null for one that is gone
 * @param from its number as it was; 0 for a new rule
 * @param to its number as it is; 0 for one that is gone
 */
record RulePair(Theme.@Nullable Rule was, Theme.@Nullable Rule is, int from, int to) {
  static List<RulePair> of(List<Theme.Rule> older, List<Theme.Rule> newer) {
    int[][] same = same(older, newer);
    List<RulePair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < older.size() || j < newer.size()) {
      int nextI = i;
      int nextJ = j;
      while (nextI < older.size()
          && nextJ < newer.size()
          && !isSame(older.get(nextI), newer.get(nextJ))) {
        if (same[nextI + 1][nextJ] >= same[nextI][nextJ + 1]) {
          nextI++;
        } else {
          nextJ++;
        }
      }
      if (nextI == older.size() || nextJ == newer.size()) {
        nextI = older.size();
        nextJ = newer.size();
      }
      while (i < nextI || j < nextJ) {
        boolean gone = i < nextI;
        boolean come = j < nextJ;
        pairs.add(
            new RulePair(
                gone ? older.get(i) : null,
                come ? newer.get(j) : null,
                gone ? i + 1 : 0,
                come ? j + 1 : 0));
        i += gone ? 1 : 0;
        j += come ? 1 : 0;
      }
      if (i < older.size()) {
        pairs.add(new RulePair(older.get(i), newer.get(j), ++i, ++j));
      }
    }
    return pairs;
  }

  /** Whether the rule has got another number. */
  boolean isRenumbered() {
    return from != to;
  }

  /** How many rules from the i-th and the j-th on are the same in the same order, at most. */
  private static int[][] same(List<Theme.Rule> older, List<Theme.Rule> newer) {
    int[][] same = new int[older.size() + 1][newer.size() + 1];
    for (int i = older.size() - 1; i >= 0; i--) {
      for (int j = newer.size() - 1; j >= 0; j--) {
        same[i][j] =
            isSame(older.get(i), newer.get(j))
                ? same[i + 1][j + 1] + 1
                : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    return same;
  }

  private static boolean isSame(Theme.Rule one, Theme.Rule other) {
    return one.is().equals(other.is())
        && one.with().equals(other.with())
        && one.status() == other.status();
  }
}
