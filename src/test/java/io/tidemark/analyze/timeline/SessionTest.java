package io.tidemark.analyze.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
  /** In winter London is at UTC and New York five hours behind; Tokyo is always nine ahead. */
  @ParameterizedTest
  @CsvSource({
    "2024-01-16T00:30:00Z, 2024-01-16, ASIA, Tokyo is open",
    "2024-01-16T05:59:59Z, 2024-01-16, ASIA, Tokyo's last second",
    "2024-01-16T06:00:00Z, 2024-01-16, LONDON, none is open and London opens next",
    "2024-01-16T14:29:59Z, 2024-01-16, LONDON, New York has not opened",
    "2024-01-16T14:30:00Z, 2024-01-16, NEW_YORK, both are open and New York opened last",
    "2024-01-16T20:59:59Z, 2024-01-16, NEW_YORK, New York's last second",
    "2024-01-16T21:00:00Z, 2024-01-17, ASIA, none is open and Tokyo opens next",
    "2024-01-19T21:00:00Z, 2024-01-22, ASIA, Friday night is Monday's",
    "2024-01-20T12:00:00Z, 2024-01-22, ASIA, so is Saturday",
    "2024-01-21T12:00:00Z, 2024-01-22, ASIA, and Sunday",
    "2024-11-05T06:15:00Z, 2024-11-05, ASIA, Tokyo trades half an hour longer since that day",
  })
  void eachInstantIsOfOneSession(Instant at, LocalDate day, Session session, String why) {
    SessionStart start = SessionStart.of(at);

    assertThat(start.session()).as(why).isEqualTo(session);
    assertThat(start.day()).as(why).isEqualTo(day);
  }

  /** The clocks of New York were put on on 10 March 2024, London's on 31 March. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-08T14:29:00Z, LONDON",
    "2024-03-11T13:29:00Z, LONDON",
    "2024-03-11T13:30:00Z, NEW_YORK",
    "2024-03-11T20:00:00Z, ASIA",
    "2024-11-01T13:30:00Z, NEW_YORK",
    "2024-11-04T13:30:00Z, LONDON",
  })
  void summerTimeMovesASessionWhereItsOwnClocksMove(Instant at, Session session) {
    assertThat(SessionStart.of(at).session()).isEqualTo(session);
  }

  @Test
  void sessionsFollowOneAnotherWithoutGapOrOverlapThroughAllOfTheYear() {
    List<SessionStart> year =
        SessionStart.between(
            Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2024-12-31T23:59:59Z"));

    for (int i = 1; i < year.size(); i++) {
      Session before = year.get(i - 1).session();
      Session next = Session.values()[(before.ordinal() + 1) % 3];
      assertThat(year.get(i).session()).isEqualTo(next);
      assertThat(Duration.between(year.get(i - 1).at(), year.get(i).at())).isPositive();
    }
    assertThat(year).hasSizeBetween(3 * 262, 3 * 263 + 2);
  }

  @Test
  void anHourIsOneOfTheZonesClockAlsoWhereItIsPutBack() {
    ZoneId london = ZoneId.of("Europe/London");
    long first = Instant.parse("2024-10-27T00:10:00Z").toEpochMilli();
    long last = Instant.parse("2024-10-27T02:10:00Z").toEpochMilli();

    Buckets hours = Buckets.over(Interval.HOUR, london, first, last);

    assertThat(List.of(hours.period(0).label(), hours.period(1).label(), hours.period(2).label()))
        .containsExactly("2024-10-27T01:00+01:00", "2024-10-27T01:00Z", "2024-10-27T02:00Z");
    assertThat(hours.size()).isEqualTo(3);
  }

  @Test
  void aClockThatIsPutOnByHalfAnHourShowsFullHoursAgainAtOnce() {
    ZoneId island = ZoneId.of("Australia/Lord_Howe");
    long first = Instant.parse("2024-10-05T14:40:00Z").toEpochMilli();

    Buckets hours = Buckets.over(Interval.HOUR, island, first, first + 90 * 60_000);

    assertThat(hours.period(1).label()).isEqualTo("2024-10-06T02:30+11:00");
    assertThat(hours.period(2).label()).isEqualTo("2024-10-06T03:00+11:00");
  }
}
