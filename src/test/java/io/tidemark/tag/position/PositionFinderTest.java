package io.tidemark.tag.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tidemark.article.Article;
import io.tidemark.article.Position;
import io.tidemark.article.PositionKind;
import io.tidemark.article.Published;
import io.tidemark.article.Unit;
import io.tidemark.tag.OwnTagger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionFinderTest {
  private static List<Position> positions(String body) {
    Published published = new Published.On(LocalDate.of(2024, 7, 17));
    return OwnTagger.tag(Article.of("a", "", body).withPublished(published)).positions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Short interest in Apple rose 5 percent to 2.1% of the float.      | SHORT_INTEREST | Apple        | 2.1    | PERCENT
          Tesla's short interest stood at $18 billion.                      | SHORT_INTEREST | Tesla        | 18e9   | USD
          About 24% of GameStop's float was sold short.                     | SHORT_INTEREST | GameStop     | 24     | PERCENT
          The net short position in yen futures of 182,000 contracts grew.  | NET_SHORT      | yen futures  | 182000 | COUNT
          Hedge funds raised net longs in gold by 5% to 120,000 contracts.  | NET_LONG       | gold         | 120000 | COUNT
          Speculators were net short 50,000 contracts of yen.               | NET_SHORT      | yen          | 50000  | COUNT
          Funds cut bullish bets on crude oil to 150,000 from 180,000.      | NET_LONG       | crude oil    | 150000 | COUNT
          Investors pulled $2.1 billion from gold ETFs last week.           | OUTFLOW        | gold ETFs    | 2.1e9  | USD
          Some $4 billion was withdrawn from bond funds.                    | OUTFLOW        | bond funds   | 4e9    | USD
          Clients poured $5 billion in new cash into junk bond funds.       | INFLOW         | junk bond funds | 5e9 | USD
          Bond funds attracted $3 billion in the week.                      | INFLOW         | Bond funds   | 3e9    | USD
          Bond funds had outflows of $5.1 billion.                          | OUTFLOW        | Bond funds   | 5.1e9  | USD
          Bond funds saw $8 billion in net inflows.                         | INFLOW         | Bond funds   | 8e9    | USD
          Inflows into bitcoin funds hit $1.2 billion.                      | INFLOW         | bitcoin funds | 1.2e9 | USD
          Foreign holdings of Treasuries stood at $8 trillion.              | HOLDING        | Treasuries   | 8e12   | USD
          The central bank added 10 tonnes of gold to its reserves.         | HOLDING        | gold         | 10     | TONNES
          The software firm holds 226,331 bitcoins.                         | HOLDING        | bitcoins     | 226331 | COUNT
          """)
  void aPositionHasItsSubjectAndItsSize(
      String text, PositionKind kind, String subject, double value, Unit unit) {
    assertThat(positions(text))
        .extracting(
            Position::kind,
            position -> position.subject().span().text(),
            position -> position.value().value(),
            position -> position.value().unit())
        .containsExactly(tuple(kind, subject, value, unit));
  }

  @Test
  void whatIsSetBesideAPositionIsOneToo() {
    assertThat(
            positions(
                "About 21% of the $60 billion iShares Russell 2000 ETF is shorted, compared to"
                    + " 8.8% for the SPDR S&P 500 ETF Trust and 6.5% for the Invesco QQQ Trust."))
        .extracting(position -> position.subject().entity(), position -> position.value().value())
        .containsExactly(
            tuple("russell-2000", 21.0), tuple("sp500", 8.8), tuple("nasdaq-100", 6.5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to data from S3 Partners, 12% of the iShares Russell 2000 ETF is shorted.",
        "S3 Partners data showed 12% of the iShares Russell 2000 ETF is shorted.",
        "About 12% of the iShares Russell 2000 ETF is shorted, S3 Partners said.",
        "About 12% of the iShares Russell 2000 ETF is shorted, it wrote, citing S3 Partners."
      })
  void theHouseTheFigureIsFromIsItsSource(String text) {
    assertThat(positions(text))
        .singleElement()
        .extracting(position -> position.source() == null ? null : position.source().entity())
        .isEqualTo("s3-partners");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Short interest in Apple rose 12 percent.",
        "The bank took in $68 million in fees.",
        "The government poured $50 billion into the carmaker.",
        "Debt redemptions will be around 37 billion euros in October.",
        "Direct investment inflows rose to $5 billion.",
        "The senator attracted $9 million.",
        "Hedge funds have a record net short position in small caps."
      })
  void withoutASizeOrSomethingToHoldThereIsNoPosition(String text) {
    assertThat(positions(text)).isEmpty();
  }
}
