package io.tidemark.analyze.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a bucket of a timeline is. */
public enum Interval {
  /** From one full hour of the zone's clock to the next; only for articles that tell their time. */
  HOUR,
  /** A {@link Session}; likewise. */
  SESSION,
  DAY,
  /** From Monday. */
  WEEK,
  /** From the first. */
  MONTH;

  /** Whether a bucket is made of whole days, so that an article needs to tell no more than one. */
  public boolean isOfDays() {
    return this != HOUR && this != SESSION;
  }

  /** The first day of the bucket of days that {@code day} lies in. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case HOUR, SESSION, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of the bucket of days behind the one that begins on {@code start}. */
  LocalDate next(LocalDate start) {
    return switch (this) {
      case HOUR, SESSION, DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
    };
  }
}
