package io.tidemark.analyze.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The buckets of a timeline, side by side without a gap. Places in time are days since 1970 for
 * buckets of days, and milliseconds since 1970 for hours and sessions.
 */
final class Buckets {
  private final Interval interval;
  private final ZoneId zone;
  private final long[] bounds;

  private Buckets(Interval interval, ZoneId zone, long[] bounds) {
    this.interval = interval;
    this.zone = zone;
    this.bounds = bounds;
  }

  /**
   * The buckets from that of {@code first} to that of {@code last}.
   *
   * @param zone of the hours; null: UTC
   */
  static Buckets over(Interval interval, @Nullable ZoneId zone, long first, long last) {
    ZoneId clock = zone == null ? ZoneOffset.UTC : zone;
    long[] bounds =
        switch (interval) {
          case HOUR -> hours(clock, first, last);
          case SESSION ->
              SessionStart.between(Instant.ofEpochMilli(first), Instant.ofEpochMilli(last)).stream()
                  .mapToLong(start -> start.at().toEpochMilli())
                  .toArray();
          case DAY, WEEK, MONTH -> days(interval, first, last);
        };
    return new Buckets(interval, clock, bounds);
  }

  /** No bucket. */
  static Buckets none(Interval interval) {
    return new Buckets(interval, ZoneOffset.UTC, new long[] {0});
  }

  private static long[] days(Interval interval, long first, long last) {
    LongStream.Builder bounds = LongStream.builder();
    LocalDate day = interval.start(LocalDate.ofEpochDay(first));
    while (day.toEpochDay() <= last) {
      bounds.add(day.toEpochDay());
      day = interval.next(day);
    }
    return bounds.add(day.toEpochDay()).build().toArray();
  }

  private static long[] hours(ZoneId zone, long first, long last) {
    LongStream.Builder bounds = LongStream.builder();
    ZonedDateTime hour = Instant.ofEpochMilli(first).atZone(zone).truncatedTo(ChronoUnit.HOURS);
    while (hour.toInstant().toEpochMilli() <= last) {
      bounds.add(hour.toInstant().toEpochMilli());
      hour = nextHour(hour);
    }
    return bounds.add(hour.toInstant().toEpochMilli()).build().toArray();
  }

  /** When the clock shows the next full hour, or is put on or back. */
  private static ZonedDateTime nextHour(ZonedDateTime from) {
    ZonedDateTime hour = from.plusMinutes(60L - from.getMinute());
    ZoneOffsetTransition change = from.getZone().getRules().nextTransition(from.toInstant());
    return change != null && change.getInstant().isBefore(hour.toInstant())
        ? change.getInstant().atZone(from.getZone())
        : hour;
  }

  int size() {
    return bounds.length - 1;
  }

  /** The bucket of a place in time, or -1. */
  int indexOf(long at) {
    int found = Arrays.binarySearch(bounds, at);
    int bucket = found >= 0 ? found : -found - 2;
    return bucket < size() ? bucket : -1;
  }

  /** Where a bucket begins. */
  long start(int bucket) {
    return bounds[bucket];
  }

  /** Where the next one does. */
  long end(int bucket) {
    return bounds[bucket + 1];
  }

  Period period(int bucket) {
    if (interval.isOfDays()) {
      return new Period(LocalDate.ofEpochDay(bounds[bucket]), null, null);
    }
    Instant begin = Instant.ofEpochMilli(bounds[bucket]);
    ZonedDateTime local = begin.atZone(zone);
    if (interval == Interval.HOUR) {
      return new Period(local.toLocalDate(), local.toOffsetDateTime(), null);
    }
    SessionStart start = SessionStart.of(begin);
    return new Period(start.day(), local.toOffsetDateTime(), start.session());
  }

  /** Where a day begins, in these buckets' measure. */
  long startOf(LocalDate day) {
    return interval.isOfDays()
        ? day.toEpochDay()
        : day.atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /** Where a moment is, in these buckets' measure. */
  long at(Instant moment) {
    return interval.isOfDays()
        ? moment.atZone(zone).toLocalDate().toEpochDay()
        : moment.toEpochMilli();
  }
}
