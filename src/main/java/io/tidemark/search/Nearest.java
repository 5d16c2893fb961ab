package io.tidemark.search;

import io.tidemark.index.Fields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known ids most like one that was typed. */
final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /**
   * Up to three ids, the likest first.
   *
   * @param known ids and names; a name may be empty
   */
  static List<String> of(String typed, Map<String, String> known) {
    return known.entrySet().stream()
        .map(entry -> new Ranked(entry.getKey(), distance(typed, entry.getKey(), entry.getValue())))
        .filter(ranked -> ranked.distance() <= 0.5)
        .sorted(Comparator.comparingDouble(Ranked::distance).thenComparing(Ranked::id))
        .limit(MOST)
        .map(Ranked::id)
        .toList();
  }

  private record Ranked(String id, double distance) {}

  private static double distance(String typed, String id, String name) {
    double byId = distance(typed, id);
    return name.isEmpty() ? byId : Math.min(byId, distance(typed, Fields.slug(name)));
  }

  /** 0 for equal, 1 for nothing in common; a shared word brings two ids near. */
  private static double distance(String a, String b) {
    double edits = (double) edits(a, b) / Math.max(1, Math.max(a.length(), b.length()));
    Set<String> words = Set.copyOf(List.of(a.split("-")));
    boolean shared =
        List.of(b.split("-")).stream().anyMatch(w -> w.length() > 2 && words.contains(w));
    return shared ? Math.min(edits, 0.3 + edits / 10) : edits;
  }

  /** Insertions, deletions, changes and swaps of neighbours that make {@code a} into {@code b}. */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
