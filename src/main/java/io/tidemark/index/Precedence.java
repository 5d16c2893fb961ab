package io.tidemark.index;

import java.util.Comparator;

/**
 * What tells which of several copies was first: when it was published; of those at the same time
 * the longest, since the others may be cut; then the smallest id.
 */
public record Precedence(long time, int words, String id) implements Comparable<Precedence> {
  private static final Comparator<Precedence> ORDER =
      Comparator.comparingLong(Precedence::time)
          .thenComparing(Comparator.comparingInt(Precedence::words).reversed())
          .thenComparing(Precedence::id);

  @Override
  public int compareTo(Precedence other) {
    return ORDER.compare(this, other);
  }
}
