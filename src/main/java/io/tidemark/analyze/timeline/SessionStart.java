package io.tidemark.analyze.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a session begins, which is where the one before ends.
 *
 * @param day the day on which its market trades
 */
record SessionStart(Instant at, Session session, LocalDate day) {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalTime TOKYO_CLOSE = LocalTime.of(15, 30);
  private static final LocalTime TOKYO_CLOSE_BEFORE = LocalTime.of(15, 0);
  private static final LocalDate TOKYO_TRADES_LONGER = LocalDate.of(2024, 11, 5);
  private static final LocalTime NEW_YORK_OPEN = LocalTime.of(9, 30);
  private static final LocalTime NEW_YORK_CLOSE = LocalTime.of(16, 0);

  /** The start of the session that {@code instant} lies in. */
  static SessionStart of(Instant instant) {
    return between(instant, instant).getFirst();
  }

  /**
   * The starts of the sessions from that of {@code first} to the one behind that of {@code last}.
   */
  static List<SessionStart> between(Instant first, Instant last) {
    List<SessionStart> starts = new ArrayList<>();
    LocalDate day = weekday(first.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(4));
    while (starts.isEmpty() || !starts.getLast().at().isAfter(last)) {
      for (SessionStart start : on(day)) {
        if (!start.at().isAfter(first)) {
          starts.clear();
        }
        if (starts.isEmpty() || !starts.getLast().at().isAfter(last)) {
          starts.add(start);
        }
      }
      day = weekday(day.plusDays(1));
    }
    return starts;
  }

  /** London and New York of a weekday, and Asia of the next one, which begins at its end. */
  private static List<SessionStart> on(LocalDate day) {
    LocalTime tokyoClose = day.isBefore(TOKYO_TRADES_LONGER) ? TOKYO_CLOSE_BEFORE : TOKYO_CLOSE;
    return List.of(
        new SessionStart(at(day, tokyoClose, TOKYO), Session.LONDON, day),
        new SessionStart(at(day, NEW_YORK_OPEN, NEW_YORK), Session.NEW_YORK, day),
        new SessionStart(
            at(day, NEW_YORK_CLOSE, NEW_YORK), Session.ASIA, weekday(day.plusDays(1))));
  }

  private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  /** {@code day}, or the Monday behind it where it is of a weekend. */
  private static LocalDate weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
