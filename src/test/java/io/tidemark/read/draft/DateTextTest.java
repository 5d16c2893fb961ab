package io.tidemark.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "2024-07-16T20:59:25Z > 2024-07-16T20:59:25Z",
        "2024-07-16T16:59:25.123-0400 > 2024-07-16T16:59:25-04:00",
        "2024-07-16 20:59:25 +09:00 > 2024-07-16T20:59:25+09:00",
        "Tue, 16 Jul 2024 20:59:25 GMT > 2024-07-16T20:59:25Z",
        "July 16, 2024 at 4:59 p.m. ET > 2024-07-16T16:59:00-04:00",
        "January 16, 2024 4:59 PM ET > 2024-01-16T16:59:00-05:00",
        "Published 12:05 AM EDT Jul. 16, 2024 > 2024-07-16T00:05:00-04:00",
        "Tue Jul 16 16:59:25 EDT 2024 > 2024-07-16T16:59:25-04:00",
        "1721163565 > 2024-07-16T20:59:25Z",
        "1721163565000 > 2024-07-16T20:59:25Z",
      })
  void aTimeIsKeptWithTheZoneThatItIsToldIn(String text, String expected) {
    assertThat(found(text, DateText.Order.MONTH_FIRST)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "2024-07-16 > 2024-07-16",
        "2024-07-16T20:59:25 > 2024-07-16",
        "July 16, 2024, 4:59 p.m. > 2024-07-16",
        "Tuesday 16th July 2024 > 2024-07-16",
        "16. Juli 2024 > 2024-07-16",
        "16 juillet 2024 > 2024-07-16",
        "16 de julio de 2024 > 2024-07-16",
        "2024年7月16日 > 2024-07-16",
        "16.07.2024 > 2024-07-16",
        "2024/07/16 > 2024-07-16",
        "20240716 > 2024-07-16",
      })
  void aBareDayStaysABareDayAndATimeWithoutAZoneIsLeftOut(String text, String expected) {
    assertThat(found(text, DateText.Order.MONTH_FIRST)).isEqualTo(expected);
  }

  @Test
  void theOrderOfDayAndMonthIsThatOfTheHouseWhereBothReadingsAreDates() {
    assertThat(found("03/04/2024", DateText.Order.MONTH_FIRST)).isEqualTo("2024-03-04");
    assertThat(found("03/04/2024", DateText.Order.DAY_FIRST)).isEqualTo("2024-04-03");
    assertThat(found("23/04/2024", DateText.Order.MONTH_FIRST)).isEqualTo("2024-04-23");
    assertThat(found("04/23/2024", DateText.Order.DAY_FIRST)).isEqualTo("2024-04-23");
  }

  @Test
  void aYearOfTwoDigitsIsReadOnlyWhereADateIsKnownToStand() {
    assertThat(DateText.findShort("Stand: 16.07.24", DateText.Order.DAY_FIRST))
        .hasToString("2024-07-16");
    assertThat(DateText.findShort("7/16/24", DateText.Order.MONTH_FIRST)).hasToString("2024-07-16");
    assertThat(DateText.find("version 16.07.24", DateText.Order.DAY_FIRST)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2024/07/16/gold-record, 2024-07-16",
    "https://a.example/markets/2024-07-16-gold, 2024-07-16",
    "https://a.example/gold-20240716.html, 2024-07-16",
  })
  void anAddressTellsTheDay(String url, String expected) {
    assertThat(Objects.requireNonNull(DateText.inUrl(url))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/story/19871-5-2",
    "https://a.example/id/202413456",
    "https://a.example/2024/gold",
    "https://a.example/2024/07/16-new-officers.html"
  })
  void numbersInAnAddressAreNotDays(String url) {
    assertThat(DateText.inUrl(url)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"no date here", "in July 2024", "32 July 2024", "1.75", "May 20"})
  void whatTellsNoDayGivesNone(String text) {
    assertThat(DateText.find(text)).isNull();
  }

  private static String found(String text, DateText.Order order) {
    return String.valueOf(DateText.find(text, order));
  }
}
