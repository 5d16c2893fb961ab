package io.tidemark.tag.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Published;
import io.tidemark.article.When;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text here is read on Wednesday, 17 July 2024. */
class TimeFinderTest {
  private static final Published PUBLISHED = new Published.On(LocalDate.of(2024, 7, 17));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stocks rose on Tuesday.                        | Tuesday               | 2024-07-16
          Stocks rose on Wednesday.                      | Wednesday             | 2024-07-17
          Prices cooled last Thursday.                   | last Thursday         | 2024-07-11
          The panel meets next Tuesday.                  | next Tuesday          | 2024-07-23
          The chair will speak on Friday.                | Friday                | 2024-07-19
          Stocks rose on Tuesday, July 16, and fell.     | Tuesday, July 16      | 2024-07-16
          Stocks rose on July 16, 2024.                  | July 16, 2024         | 2024-07-16
          Stocks rose on 16 July 2024.                   | 16 July 2024          | 2024-07-16
          Stocks fell on December 29.                    | December 29           | 2023-12-29
          The panel meets on July 30-31.                 | July 30-31            | 2024-07-31
          Stocks rose overnight.                         | overnight             | 2024-07-17
          Stocks fell yesterday.                         | Yesterday             | 2024-07-16
          The bank is expected to cut rates in September. | September            | 2024-09-30
          Inflation fell more than expected in June.     | June                  | 2024-06-30
          Prices rose in December.                       | December              | 2023-12-31
          Output will rise in the third quarter.         | the third quarter     | 2024-09-30
          Output rose in the fourth quarter of 2018.     | the fourth quarter of 2018 | 2018-12-31
          Profit fell in Q1 2023.                        | Q1 2023               | 2023-03-31
          The index will rebound by the end of 2024.     | the end of 2024       | 2024-12-31
          Gold should reach it within the year.          | the year              | 2024-12-31
          Gold should reach it by year-end.              | year-end              | 2024-12-31
          Gold is up a fifth year to date.               | year to date          | 2024-07-17
          Gold has gained so far this month.             | so far this month     | 2024-07-17
          Growth will slow this year.                    | this year             | 2024-12-31
          Growth will slow next year.                    | next year             | 2025-12-31
          Growth will slow over the next 12 months.      | the next 12 months    | 2025-07-17
          We set a 12-month target.                      | 12-month              | 2025-07-17
          Stocks fell last week.                         | last week             | 2024-07-12
          Stocks fell in the week to July 12.            | the week to July 12   | 2024-07-12
          Sales were lower than a year earlier.          | a year earlier        | 2023-07-17
          Rates are the highest since 2009.              | 2009                  | 2009-12-31
          Prices peaked in mid-2008.                     | mid-2008              | 2008-07-01
          The deal will close in two months.             | two months            | 2024-09-17
          We heard it the day before yesterday.          | the day before yesterday | 2024-07-15
          """)
  void aTimeIsWorkedOutFromThePublicationDay(String text, String words, LocalDate date) {
    List<When> found = Sentences.times(text, PUBLISHED);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().span().text()).isEqualToIgnoringCase(words);
    assertThat(found.getFirst().date()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stocks may test the June low.                  | 2024-06-30
          Traders will wait for June's price index.      | 2024-06-30
          Despite a low on June 16, stocks could drop.   | 2024-06-16
          Rates will be the highest since September.     | 2023-09-30
          Growth will slow, a survey on Monday showed.   | 2024-07-15
          """)
  void aWordOfTheFutureElsewhereDoesNotMoveAPastTime(String text, LocalDate date) {
    assertThat(dates(text, PUBLISHED)).containsExactly(date);
  }

  @Test
  void theMeetingOfAMonthIsTheNearestOne() {
    assertThat(dates("Traders weighed the September policy meeting.", PUBLISHED))
        .containsExactly(LocalDate.of(2024, 9, 30));
    assertThat(dates("Minutes of the June meeting showed doubts.", PUBLISHED))
        .containsExactly(LocalDate.of(2024, 6, 30));
  }

  @Test
  void aMonthInTheNameOfASubjectIsATime() {
    Article article = Sentences.article("The U.S. June CPI fell.", PUBLISHED);
    Sentence sentence = Sentences.sentences(article).getFirst();
    Mention subject =
        new Mention(sentence.span(article, 1, 4), MentionType.SUBJECT, "us-inflation", "catalog");
    assertThat(new TimeFinder(PUBLISHED).find(article, sentence, List.of(new At<>(1, 4, subject))))
        .extracting(at -> at.what().date())
        .containsExactly(LocalDate.of(2024, 6, 30));
  }

  @Test
  void anEntryOfADiaryIsToCome() {
    assertThat(dates("Euro-area prices, Friday", PUBLISHED))
        .containsExactly(LocalDate.of(2024, 7, 19));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Demand should pick up in the coming months.  | the coming months
          Two years later it had doubled.              | Two years later
          """)
  void aTimeThatCannotBeWorkedOutHasNoDate(String text, String words) {
    assertThat(Sentences.times(text, PUBLISHED))
        .containsExactly(new When(null, Sentences.times(text, PUBLISHED).getFirst().span()))
        .allSatisfy(when -> assertThat(when.span().text()).isEqualTo(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rates may fall.",
        "Theresa May spoke of gold.",
        "Gold for December delivery was flat.",
        "August gold futures were flat.",
        "U.S. December crude was flat.",
        "Gold posted its best week in five months.",
        "The 10-year yield fell.",
        "The overnight rate fell.",
        "The S&P traded above 1950 at 2000 points.",
        "It cost $2000."
      })
  void whatOnlyLooksLikeATimeIsNone(String text) {
    assertThat(Sentences.times(text, PUBLISHED)).isEmpty();
  }

  @Test
  void withoutAPublicationDayOnlyFullDatesAreWorkedOut() {
    assertThat(dates("It fell on Tuesday, in June, on July 16, 2024 and in 2023.", null))
        .containsExactly(null, null, LocalDate.of(2024, 7, 16), LocalDate.of(2023, 12, 31));
  }

  private static List<@Nullable LocalDate> dates(String text, @Nullable Published published) {
    return Sentences.times(text, published).stream().<@Nullable LocalDate>map(When::date).toList();
  }
}
