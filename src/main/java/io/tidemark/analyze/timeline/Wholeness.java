package io.tidemark.analyze.timeline;

import io.tidemark.search.Selection;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Which buckets are whole, and why others are not. */
final class Wholeness {
  private final Coverage coverage;
  private final Buckets buckets;
  private final long from;
  private final long to;
  private final long asked;

  /**
   * Of the buckets of {@code coverage}.
   *
   * @param asked the moment of asking
   */
  Wholeness(Coverage coverage, Selection selection, Instant asked) {
    this.coverage = coverage;
    this.buckets = coverage.buckets();
    this.from = selection.from() == null ? Long.MIN_VALUE : buckets.startOf(selection.from());
    this.to = selection.to() == null ? Long.MAX_VALUE : buckets.startOf(selection.to().plusDays(1));
    this.asked = buckets.at(asked);
  }

  /** Why a bucket is not whole; nothing where it is. */
  Set<Cut> cuts(int bucket) {
    long start = buckets.start(bucket);
    long end = buckets.end(bucket);
    if (start >= Math.max(from, coverage.firstKnown())
        && end <= Math.min(Math.min(to, asked), coverage.lastKnown())) {
      return Set.of();
    }
    Set<Cut> cuts = EnumSet.noneOf(Cut.class);
    if (start < from || end > to) {
      cuts.add(Cut.RANGE);
    }
    if (end > asked) {
      cuts.add(Cut.OPEN);
    }
    if (start < coverage.firstKnown()) {
      cuts.add(Cut.START);
    }
    if (end - 1 > coverage.lastKnown()) {
      cuts.add(Cut.END);
    }
    return cuts;
  }

  /** For each bucket whether it is whole. */
  boolean[] whole() {
    boolean[] whole = new boolean[buckets.size()];
    for (int bucket = 0; bucket < whole.length; bucket++) {
      whole[bucket] = cuts(bucket).isEmpty();
    }
    return whole;
  }

  /** How many publishers have fallen silent by the end of a bucket. */
  int silent(int bucket) {
    int silent = 0;
    for (Silence silence : coverage.silences()) {
      silent += buckets.startOf(silence.since()) < buckets.end(bucket) ? 1 : 0;
    }
    return silent;
  }
}
