package io.tidemark.tag.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Forecast;
import io.tidemark.article.Published;
import io.tidemark.article.Quantity;
import io.tidemark.tag.OwnTagger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: what an article of Wednesday 2024-07-17 says, and the forecasts read from it. */
class ForecastFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Barclays expects gold to climb to $2,600. | Barclays gold UP 2600-2600 USD
          Barclays sees the euro falling to $1.05 next year. | Barclays euro DOWN 1.05-1.05 USD
          UBS said Treasury yields may fluctuate between 4% and 4.5%. | UBS us-treasury-yields - 4-4.5 PERCENT
          Copper will rebound, UBS said. | UBS copper UP
          "We think silver will outperform," said Lena Brandt of Barclays. | Lena Brandt of Barclays silver UP
          UBS said inflation would stay high. | UBS us-inflation FLAT
          UBS is bullish on copper. | UBS copper UP
          """)
  void aForecastHasAHolderASubjectADirectionAndATarget(String text, String expected) {
    assertThat(rows(text)).containsExactly(expected);
  }

  @Test
  void subjectsListedTogetherShareTheView() {
    assertThat(rows("UBS noted that assets such as silver, gold and copper may become favored."))
        .containsExactlyInAnyOrder("UBS silver UP", "UBS gold UP", "UBS copper UP");
  }

  @Test
  void theHorizonIsADayAndTheConditionItsWords() {
    assertThat(
            forecasts(
                "UBS pointed out that assuming a weaker dollar and lower rates, gold is expected to"
                    + " reach $2,700 per ounce within the year."))
        .singleElement()
        .satisfies(forecast -> {
          assertThat(row(forecast)).isEqualTo("UBS gold UP 2700-2700 USD");
          assertThat(forecast.horizon()).isNotNull();
          assertThat(forecast.horizon()).extracting("date").isEqualTo(LocalDate.of(2024, 12, 31));
          assertThat(forecast.condition())
              .extracting("text")
              .isEqualTo("assuming a weaker dollar and lower rates");
        });
  }

  @Test
  void theTimeOfSayingIsNoHorizon() {
    assertThat(forecasts("UBS said on Wednesday that gold will rise."))
        .singleElement()
        .extracting(Forecast::horizon)
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Copper may fall if Chinese demand weakens, UBS said. | if Chinese demand weakens
          UBS said that unless the Fed eases, gold will slip. | unless the Fed eases
          When rates fall, gold will gain, UBS said. | When rates fall
          """)
  void aConditionEndsWhereTheMainClauseStarts(String text, String condition) {
    assertThat(forecasts(text))
        .singleElement()
        .extracting(Forecast::condition)
        .extracting("text")
        .isEqualTo(condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Traders are pricing in a Fed rate cut in September. | Traders fed-funds-rate DOWN
          Markets see a 90% chance of a Fed rate cut in September. | Markets fed-funds-rate DOWN
          """)
  void aCrowdHoldsWhatItsBetsTell(String text, String expected) {
    assertThat(rows(text)).containsExactly(expected);
  }

  @Test
  void betsTakenBackAreNoForecast() {
    assertThat(rows("Traders trimmed bets on Fed rate hikes.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Barclays raised its price target on Nvidia to $145 from $120. | Barclays nvidia UP 145-145 USD
          Shares of Nvidia fell after UBS cut its target to $100. | UBS nvidia DOWN 100-100 USD
          UBS lifted its year-end target for the S&P 500 to 5,900 points. | UBS sp500 UP 5900-5900 POINTS
          """)
  void aPriceTargetIsHeldByItsHouse(String text, String expected) {
    assertThat(rows(text)).contains(expected);
  }

  @Test
  void theNextSentenceGoesOnWithTheHoldersViews() {
    assertThat(rows("UBS said gold would climb. After that, silver may rally."))
        .containsExactly("UBS gold UP", "UBS silver UP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gold will rise next year.
          UBS said gold rose on Tuesday.
          Demand for Nvidia's chips lifted its shares.
          """)
  void withoutAHolderASubjectOrAFutureThereIsNoForecast(String text) {
    assertThat(rows(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nvidia forecast third-quarter revenue of $32.5 billion. | Nvidia (revenue) - 32500000000-32500000000 USD
          Acme Corp expects full-year earnings of $2.10 to $2.20 a share. | Acme Corp (full-year earnings) - 2.1-2.2 USD
          UBS said its profit would rise. | UBS (profit) UP
          The chipmaker said the outlook for memory prices is improving. | The chipmaker (memory prices) UP
          Profit margins are likely to shrink, UBS said. | UBS (Profit margins) DOWN
          Barclays warned of weaker demand for phones. | Barclays (weaker demand) DOWN
          UBS said volatility will stay high. | UBS (volatility) FLAT
          UBS says companies can still see earnings declines of 20%. | UBS (earnings declines) DOWN 20-20 PERCENT
          """)
  void whatTheCatalogLacksIsNamedByItsWords(String text, String expected) {
    assertThat(rows(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The sale will close on Monday, UBS said.
          UBS said 4,100 shares will be used to pay taxes.
          UBS was caught out by lower-than-expected inflation.
          """)
  void aPlanWithoutADirectionIsNoForecast(String text) {
    assertThat(rows(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ECB forecast inflation of 2.5% for the year. | ECB euro-inflation - 2.5-2.5 PERCENT
          The Bank of England projects that inflation will fall to 2% by June. | Bank of England uk-inflation DOWN 2-2 PERCENT
          Economists polled by Reuters expect inflation of 2.1 percent in July. | Economists polled by Reuters us-inflation - 2.1-2.1 PERCENT
          Economists had forecast a 0.2% rise in retail sales. | Economists us-retail-sales UP 0.2-0.2 PERCENT
          """)
  void whoeverStandsBeforeAVerbOfExpectingHoldsTheView(String text, String expected) {
    assertThat(rows(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Fed rate cut in September is fully priced in. | priced in fed-funds-rate DOWN
          Markets see a 70% chance of a September cut by the Fed. The Fed funds rate is 5%. | Markets fed-funds-rate DOWN
          Futures tied to the Fed's next meeting showed even odds of a half-point hike. | Futures tied to the Fed's next meeting fed-funds-rate UP 50-50 BASIS_POINTS
          """)
  void whatIsPricedInIsAViewOfTheMarket(String text, String expected) {
    assertThat(rows(text)).containsExactly(expected);
  }

  @Test
  void aPullbackOfNothingNamedIsOneOfTheMarket() {
    assertThat(rows("The S&P 500 fell. \"I don't expect a selloff,\" said Ann Lee of UBS."))
        .containsExactly("Ann Lee of UBS us-stocks -");
  }

  @Test
  void thisYearLastsUntilItsLastDay() {
    assertThat(forecasts("UBS expects gold to reach $2,600 this year."))
        .singleElement()
        .extracting(Forecast::horizon)
        .extracting("date")
        .isEqualTo(LocalDate.of(2024, 12, 31));
  }

  @Test
  void theSpanIsTheSentence() {
    String text = "Stocks were mixed. UBS said gold would climb.";
    assertThat(forecasts(text).getFirst().span().text()).isEqualTo("UBS said gold would climb.");
  }

  private static List<String> rows(String body) {
    return forecasts(body).stream().map(ForecastFinderTest::row).toList();
  }

  private static String row(Forecast forecast) {
    String direction = forecast.direction() == null ? "-" : forecast.direction().name();
    String entity = forecast.subject().entity();
    String subject = entity == null ? "(" + forecast.subject().span().text() + ")" : entity;
    String row = forecast.forecaster().span().text() + " " + subject + " " + direction;
    return row + target(forecast.target());
  }

  private static String target(@Nullable Quantity target) {
    if (target == null) {
      return "";
    }
    return " " + number(target.low()) + "-" + number(target.high()) + " " + target.unit();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static List<Forecast> forecasts(String body) {
    return OwnTagger.tag(
            Article.of("a", "", body).withPublished(new Published.On(LocalDate.of(2024, 7, 17))))
        .forecasts();
  }
}
