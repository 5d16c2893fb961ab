package io.tidemark.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Offers what somebody may have meant by a name that does not exist. */
public final class Nearest {
  private static final int OFFERS = 3;

  private Nearest() {}

  /**
   * Up to three of {@code known}: those at most a third of whose letters differ, nearest first,
   * then those that share a word with it.
   */
  public static List<String> to(String meant, Collection<String> known) {
    return Stream.concat(
            known.stream().filter(k -> isNear(meant, k)).sorted(nearest(meant)),
            known.stream().filter(k -> sharesWord(meant, k)).sorted(nearest(meant)))
        .distinct()
        .limit(OFFERS)
        .toList();
  }

  private static Comparator<String> nearest(String meant) {
    return Comparator.comparingInt((String k) -> distance(meant, k)).thenComparing(k -> k);
  }

  private static boolean isNear(String meant, String known) {
    return distance(meant, known) <= Math.max(1, Math.max(meant.length(), known.length()) / 3);
  }

  private static boolean sharesWord(String meant, String known) {
    List<String> words = List.of(known.split("-"));
    return List.of(meant.split("-")).stream().anyMatch(w -> w.length() > 2 && words.contains(w));
  }

  /** {@code "; did you mean 'a' or 'b'?"}, or empty where nothing is near. */
  public static String hint(String meant, Collection<String> known) {
    List<String> near = to(meant, known);
    return near.isEmpty() ? "" : "; did you mean '" + String.join("' or '", near) + "'?";
  }

  /** Edits that turn one into the other, after Levenshtein. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
      }
    }
    return row[b.length()];
  }
}
