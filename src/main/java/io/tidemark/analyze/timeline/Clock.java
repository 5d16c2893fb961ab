package io.tidemark.analyze.timeline;

import io.tidemark.index.View;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of articles, in a zone where one is given. It remembers the zone's offset from one
 * article to the next, so it is for one thread.
 */
final class Clock {
  /** What stands for the day of an article without one. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private final View view;
  private final @Nullable ZoneRules rules;
  private long from;
  private long until;
  private long offset;

  Clock(View view, @Nullable ZoneId zone) {
    this.view = view;
    this.rules = zone == null ? null : zone.getRules();
  }

  /** Days since 1970, or {@link #NO_DAY}: as {@link io.tidemark.index.Columns#day}. */
  int day(int doc) {
    if (rules == null || !view.hasTime(doc)) {
      return view.day(doc);
    }
    long time = view.time(doc);
    if (time < from || time >= until) {
      move(rules, Instant.ofEpochMilli(time));
    }
    return (int) Math.floorDiv(time + offset, TimeUnit.DAYS.toMillis(1));
  }

  private void move(ZoneRules rules, Instant to) {
    ZoneOffsetTransition before = rules.previousTransition(to.plusNanos(1));
    ZoneOffsetTransition after = rules.nextTransition(to);
    from = before == null ? Long.MIN_VALUE : before.getInstant().toEpochMilli();
    until = after == null ? Long.MAX_VALUE : after.getInstant().toEpochMilli();
    offset = TimeUnit.SECONDS.toMillis(rules.getOffset(to).getTotalSeconds());
  }
}
