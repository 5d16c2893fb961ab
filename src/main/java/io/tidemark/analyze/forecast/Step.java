package io.tidemark.analyze.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How far the days of a consensus are apart. */
public enum Step {
  WEEK,
  MONTH;

  /** The last day of the week or month that {@code day} lies in: a Sunday, or a month's last. */
  LocalDate end(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
    };
  }
}
