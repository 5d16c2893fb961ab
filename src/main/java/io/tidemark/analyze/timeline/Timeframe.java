package io.tidemark.analyze.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a timeline is laid out.
 *
 * @param baseFrom first day of the base window of the index; null: the timeline's
 * @param baseTo last day of it; null: the timeline's
 * @param asked the moment of asking: what it lies in is not over
 */
public record Timeframe(
    Interval interval, @Nullable LocalDate baseFrom, @Nullable LocalDate baseTo, Instant asked) {
  /** With the whole of the timeline as base window. */
  public static Timeframe of(Interval interval, Instant asked) {
    return new Timeframe(interval, null, null, asked);
  }
}
