package io.tidemark.analyze.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a forecast holds. "End of 2024", "next year" and "the fourth quarter" said in
 * time are its last day and so the same; "in twelve months" moves with the day it is said on, and
 * is the same as long as it moves by no more than a month.
 */
public record Horizon(LocalDate day) {
  private static final int ROLLS = 31;

  /** Whether two forecasts mean the same time; null is a forecast that tells none. */
  static boolean isSame(@Nullable Horizon one, @Nullable Horizon other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    boolean rolling = !one.endsMonth() && !other.endsMonth();
    return one.equals(other)
        || rolling && Math.abs(ChronoUnit.DAYS.between(one.day, other.day)) <= ROLLS;
  }

  /** The month it lies in: what forecasts of several houses are gathered by. */
  YearMonth month() {
    return YearMonth.from(day);
  }

  /** {@code 2024}, {@code 2024-Q3}, {@code 2024-11} of the last days of these, else the day. */
  @Override
  public String toString() {
    if (!endsMonth()) {
      return day.toString();
    }
    int month = day.getMonthValue();
    if (month == 12) {
      return Integer.toString(day.getYear());
    }
    return month % 3 == 0 ? day.getYear() + "-Q" + month / 3 : YearMonth.from(day).toString();
  }

  private boolean endsMonth() {
    return day.equals(YearMonth.from(day).atEndOfMonth());
  }
}
