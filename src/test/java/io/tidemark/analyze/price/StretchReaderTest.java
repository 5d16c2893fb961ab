package io.tidemark.analyze.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.analyze.price.Stretch.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each sentence the change stands in brackets, its trigger the first word of them. */
class StretchReaderTest {
  /** A Wednesday. */
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 7, 17);

  @Test
  void aChangeWithoutATimeIsTheDays() {
    assertThat(read("Gold [rose 1.2 percent] to $2,411 an ounce.", null))
        .isEqualTo(new Stretch(Kind.DAY, WEDNESDAY, WEDNESDAY, false));
  }

  @Test
  void aDayToldIsItsDay() {
    LocalDate tuesday = WEDNESDAY.minusDays(1);

    assertThat(read("On Tuesday, gold [rose 1.2 percent], dealers said.", tuesday))
        .isEqualTo(new Stretch(Kind.DAY, tuesday, tuesday, true));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The index [fell 2 percent] this week. | WEEK | 2024-07-15 | 2024-07-17",
        "For the week, copper shed 1 percent and tin [fell 2 percent]. | WEEK | 2024-07-15 | 2024-07-17",
        "The index [fell 2.2 percent] - its worst week since June. | WEEK | 2024-07-15 | 2024-07-17",
        "Silver [lost 4 percent] last week. | WEEK | 2024-07-08 | 2024-07-14",
        "Coffee [gained 7 percent] in June. | MONTH | 2024-06-01 | 2024-06-30",
        "Coffee [gained 7 percent] in the month of March. | MONTH | 2024-03-01 | 2024-03-31",
        "The Dow [climbed 9 percent] in the first quarter. | QUARTER | 2024-01-01 | 2024-03-31",
        "Oil [up 11 percent] so far this year has surprised many. | YEAR | 2024-01-01 | 2024-07-17",
        "Cocoa has [risen 80 percent] so far this year. | YEAR | 2024-01-01 | 2024-07-17",
        "Lead rose in May but [fell 6 percent] for the year. | YEAR | 2024-01-01 | 2024-07-17",
        "Zinc [rose 13 percent] in 2023. | YEAR | 2023-01-01 | 2023-12-31",
      })
  void longerStretchesAreTheirOwn(String sentence, Kind kind, LocalDate first, LocalDate last) {
    assertThat(read(sentence, null)).isEqualTo(new Stretch(kind, first, last, true));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Spot gold was [up 0.4 percent] at $2,401 by 0915 GMT. | INTRADAY",
        "Shares [fell 1 percent] in early trade. | INTRADAY",
        "Oil [fell as much as 3 percent] before it recovered. | INTRADAY",
        "Wheat was trading near $6 at 10:30 a.m., while corn [fell 1 percent]. | INTRADAY",
        "Gold has [gained 12 percent] since mid-May. | OTHER",
        "Since May, gold [rose 12 percent]. | OTHER",
        "The index [lost 3 percent] over the last five sessions. | OTHER",
        "Tin [fell 20 percent] from its peak in the spring. | OTHER",
        "Profit [rose 9 percent] from a year earlier. | OTHER",
        "The index has [risen 6 percent]. | OTHER",
        "The index is still [up 6 percent]. | OTHER",
        "A sell-off that [took it down 8 percent] is forgotten. | OTHER",
        "The fund gained 4 percent in 2023, while the index [rose 13 percent]. | OTHER",
        "On October 19, 1987, the Dow [slumped 22 percent]. | OTHER",
        "Silver [fell 4 percent] over the reporting period. | OTHER",
      })
  void whatClosesCannotTellIsNotChecked(String sentence, Kind kind) {
    assertThat(read(sentence, null).kind()).isEqualTo(kind);
    assertThat(kind.isChecked()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Gold [rose 1.3 percent], its biggest one-day gain since May 3.",
        "Gold [fell 1 percent] to its lowest since May.",
        "Gold [fell 1 percent] to a seven-month low.",
        "Gold snapped a four-day losing streak and [rose 0.5 percent].",
        "Gold for August delivery [rose 0.5 percent] to settle at $2,413.",
        "Gold [rose 0.5 percent], up for the third straight week.",
        "Gold [rose 1 percent] but is down 3 percent for the year.",
      })
  void wordsThatSetADayAgainstOthersDoNotLengthenIt(String sentence) {
    assertThat(read(sentence, null)).isEqualTo(new Stretch(Kind.DAY, WEDNESDAY, WEDNESDAY, false));
  }

  @Test
  void aYearThatHasJustEndedIsTheOneBefore() {
    LocalDate newYear = LocalDate.of(2024, 1, 2);
    String sentence = "The index ended the year up 13 percent.";
    Clause clause = Clause.of(sentence, sentence.indexOf("up"), sentence.length() - 1);

    assertThat(new StretchReader(newYear, newYear).read(clause, "up", null))
        .isEqualTo(
            new Stretch(Kind.YEAR, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), true));
  }

  @Test
  void lastWeekToldOnASundayIsTheOneThatEnds() {
    LocalDate sunday = LocalDate.of(2024, 7, 21);
    String sentence = "The index fell 2 percent last week.";
    Clause clause = Clause.of(sentence, sentence.indexOf("fell"), sentence.indexOf(" last"));

    Stretch week = new StretchReader(sunday, sunday).read(clause, "fell", null);

    assertThat(week.first()).isEqualTo(LocalDate.of(2024, 7, 15));
  }

  private static Stretch read(String marked, @Nullable LocalDate day) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String sentence = marked.replaceAll("[\\[\\]]", "");
    String trigger = sentence.substring(start).split(" ")[0];
    Clause clause = Clause.of(sentence, start, end);
    return new StretchReader(WEDNESDAY, WEDNESDAY).read(clause, trigger, day);
  }
}
