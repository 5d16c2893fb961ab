package io.tidemark.analyze.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The time of a bucket.
 *
 * @param day its first day; of a session the day on which its market trades
 * @param begin when it begins, of an hour or a session; null of whole days
 * @param session null where it is none
 */
public record Period(LocalDate day, @Nullable OffsetDateTime begin, @Nullable Session session) {
  /** {@code 2013-03-18}, {@code 2013-03-18T14:00+01:00}, {@code 2013-03-18 London}. */
  public String label() {
    if (session != null) {
      return day + " " + session.label();
    }
    return begin == null ? day.toString() : begin.toString();
  }
}
