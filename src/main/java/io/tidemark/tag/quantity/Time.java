package io.tidemark.tag.quantity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as read: the pieces up to {@code to}, and the days it covers.
 *
 * @param to the piece behind it
 * @param days the days it covers, or null where they could not be worked out
 * @param told the day that is told for it: the last of {@code days}, save of a stretch that is
 *     still running ("this year"), where it is the publication day
 */
record Time(int to, @Nullable Days days, @Nullable LocalDate told) {
  /** A stretch of days, both ends included. */
  record Days(LocalDate first, LocalDate last) {}

  /** A time with its last day told. */
  static Time of(int to, @Nullable Days days) {
    return new Time(to, days, days == null ? null : days.last);
  }

  static Time of(int to, @Nullable LocalDate day) {
    return of(to, day == null ? null : new Days(day, day));
  }

  static Time unknown(int to) {
    return new Time(to, null, null);
  }

  Time upTo(int end) {
    return new Time(end, days, told);
  }
}
