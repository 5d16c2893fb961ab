package io.tidemark.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * When an article was published: a point in time with the offset it was told in, or a bare day. A
 * bare day stays one: no hour or zone is made up for it.
 */
public sealed interface Published {
  /** The day, in the zone that the article told it in. */
  LocalDate day();

  /** The day as seen in {@code zone}; a bare day is the same everywhere. */
  LocalDate dayIn(ZoneId zone);

  /** ISO 8601: {@code 2024-07-16T16:59:25-04:00} or {@code 2024-07-16}. */
  @Override
  String toString();

  /** A point in time. */
  record At(OffsetDateTime time) implements Published {
    @Override
    public LocalDate day() {
      return time.toLocalDate();
    }

    @Override
    public LocalDate dayIn(ZoneId zone) {
      return time.atZoneSameInstant(zone).toLocalDate();
    }

    @Override
    public String toString() {
      return java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
  }

  /** A bare day. */
  record On(LocalDate day) implements Published {
    @Override
    public LocalDate dayIn(ZoneId zone) {
      return day;
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }
}
