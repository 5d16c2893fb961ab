package io.tidemark.tag.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tidemark.article.Article;
import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shares rose 3.5% in heavy trade.              | 3.5%                      | 3.5      | PERCENT
          Shares rose 3.5 percent in heavy trade.       | 3.5 percent               | 3.5      | PERCENT
          Shares rose 3.5 per cent in heavy trade.      | 3.5 per cent              | 3.5      | PERCENT
          Shares rose 0.2 pct in heavy trade.           | 0.2 pct                   | 0.2      | PERCENT
          The fund holds half a percent.                | half a percent            | 0.5      | PERCENT
          A 2-1/2 percent coupon was paid.              | 2-1/2 percent             | 2.5      | PERCENT
          The index lost a third of its value.          | a third                   | 33.3333  | PERCENT
          The rate rose 1.5 percentage points.          | 1.5 percentage points     | 150      | BASIS_POINTS
          The yield fell 25bps at the open.             | 25bps                     | 25       | BASIS_POINTS
          The bank made a 25-basis-point cut.           | 25-basis-point            | 25       | BASIS_POINTS
          The yield slid by three basis points.         | three basis points        | 3        | BASIS_POINTS
          Traders saw a three-quarter-point move.       | three-quarter-point       | 75       | BASIS_POINTS
          The bank cut rates by half a point.           | half a point              | 50       | BASIS_POINTS
          The bank cut rates by a percentage point.     | a percentage point        | 100      | BASIS_POINTS
          The Dow gained 42.47 points.                  | 42.47 points              | 42.47    | POINTS
          Gold closed at $2,468 an ounce.               | $2,468                    | 2468     | USD
          The fund took in about $45 million.           | $45 million               | 45e6     | USD
          The deal is worth $1.2bn in cash.             | $1.2bn                    | 1.2e9    | USD
          Crude gained 57 cents at the close.           | 57 cents                  | 0.57     | USD
          The sale raised A$604 million.                | A$604 million             | 604e6    | AUD
          The sale raised 1.2 million euros.            | 1.2 million euros         | 1.2e6    | EUR
          The sale raised EUR 1.2 billion.              | EUR 1.2 billion           | 1.2e9    | EUR
          The dollar bought 92.29 yen.                  | 92.29 yen                 | 92.29    | JPY
          The shares fell 4 pence.                      | 4 pence                   | 0.04     | GBP
          The shares fell to 222.45p in London.         | 222.45p                   | 2.2245   | GBP
          Bitcoin traded near $65k again.               | $65k                      | 65000    | USD
          Output hit 1.5 million barrels per day.       | 1.5 million barrels per day | 1.5e6  | BARRELS_PER_DAY
          Demand will grow by 1.4 mb/d, it said.        | 1.4 mb/d                  | 1.4e6    | BARRELS_PER_DAY
          Output fell 80,000 bpd.                       | 80,000 bpd                | 80000    | BARRELS_PER_DAY
          A 5.2-million-barrel draw was a surprise.     | 5.2-million-barrel        | 5.2e6    | BARRELS
          Stocks fell by half a million barrels.        | half a million barrels    | 5e5      | BARRELS
          Holdings rose to 840.5 tonnes.                | 840.5 tonnes              | 840.5    | TONNES
          Storage grew by 11 billion cubic feet.        | 11 billion cubic feet     | 11e9     | CUBIC_FEET
          Crude lost 1.08 $ by the close.               | 1.08 $                    | 1.08     | USD
          Bullion hit Rs 30,500 per 10 grams.           | Rs 30,500                 | 30500    | INR
          The stock fell to USD16 .54 a share.          | USD16 .54                 | 16.54    | USD
          Drillers added two rigs.                      | two                       | 2        | COUNT
          The index closed at 12,345.60 again.          | 12,345.60                 | 12345.60 | COUNT
          """)
  void aNumberIsReadWithItsUnit(String text, String words, double value, Unit unit) {
    List<Quantity> found = Sentences.quantities(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().span().text()).isEqualTo(words);
    assertThat(found.getFirst().unit()).isEqualTo(unit);
    assertThat(found.getFirst().value()).isCloseTo(value, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yields may trade at 4.2% to 4.7% for a while.    | 4.2 | 4.7 | PERCENT
          Real rates of 1~1.5% would help.                 | 1   | 1.5 | PERCENT
          The bank sees growth between 0.25 and 0.5 percent. | 0.25 | 0.5 | PERCENT
          Oil should stay at $70-$80 a barrel.             | 70  | 80  | USD
          The bid values it at $15 - $17 billion.          | 15e9 | 17e9 | USD
          Shares will rise 2 to 3 percent.                 | 2   | 3   | PERCENT
          With the dollar index at 102~106, gold gains.    | 102 | 106 | COUNT
          Rates stay at 0 to 0.25 percent for now.         | 0   | 0.25 | PERCENT
          The rate stood at 5-1/4 to 5-1/2 percent.        | 5.25 | 5.5 | PERCENT
          Sales should rise 2 percent to 3 percent.        | 2   | 3   | PERCENT
          Output fell by between one to two million barrels. | 1e6 | 2e6 | BARRELS
          The cut is between nine and seven million barrels. | 7e6 | 9e6 | BARRELS
          """)
  void twoNumbersMakeARange(String text, double low, double high, Unit unit) {
    assertThat(Sentences.quantities(text))
        .extracting(Quantity::low, Quantity::high, Quantity::unit)
        .containsExactly(tuple(low, high, unit));
  }

  @Test
  void theMiddleOfARangeIsItsValue() {
    assertThat(Sentences.quantities("Yields may trade at 4.2% to 4.7%.").getFirst().value())
        .isEqualTo(4.45);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rate went from 3.8 percent to 4.3 percent.",
        "The rate fell 0.2 percent to 7.8 percent.",
        "Gold fell $5 to $1,724 an ounce.",
        "Crude rose 33 cents to settle at $109.69."
      })
  void aChangeAndALevelAreNoRange(String text) {
    assertThat(Sentences.quantities(text))
        .hasSize(2)
        .allSatisfy(quantity -> assertThat(quantity.low()).isEqualTo(quantity.high()));
  }

  @Test
  void fromOneToAnotherShareTheUnitToldOnce() {
    assertThat(Sentences.quantities("The bank moved from 25 to 50 basis points."))
        .extracting(Quantity::value, Quantity::unit)
        .containsExactly(tuple(25.0, Unit.BASIS_POINTS), tuple(50.0, Unit.BASIS_POINTS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 10-year note slipped.",
        "The 2-, 5- and 10-year notes slipped.",
        "It opens at 8:30 a.m. on July 16, 2024.",
        "Call 1-212-555-0100 for more.",
        "The note fell 13/32 in price.",
        "It was the 3rd drop in two sessions.",
        "At one point one of the banks failed in 2012.",
        "Futures lost 75 ticks.",
        "The 12-member panel met for the third quarter in a row.",
        "Gold for Dec. 15 delivery was flat.",
        "The two sides met for three straight weeks.",
        "It passed by 79-7 in case No. 12-11076.",
        "Nissan Motor ( 7201.T ) and Samsung (KS: 005930) rose.",
        "The 737-800s were flat.",
        "The bank calls it Abenomics 2.0 again.",
        "Rates for loans of three to five years fell."
      })
  void whatOnlyLooksLikeAnAmountIsNone(String text) {
    assertThat(Sentences.quantities(text)).isEmpty();
  }

  @Test
  void numbersOfNamesAreLeftAlone() {
    Article article = Sentences.article("The Russell 2000 rose 3.5%.", null);
    Sentence sentence = Sentences.sentences(article).getFirst();
    List<At<String>> names = List.of(new At<>(1, 3, "russell-2000"));
    assertThat(QuantityFinder.find(article, sentence, names))
        .extracting(at -> at.what().span().text())
        .containsExactly("3.5%");
  }

  @ParameterizedTest
  @CsvSource({
    "Sales: -0.3% in June, MINUS",
    "Sales: +0.3% in June, PLUS",
    "Sales: 0.3% in June, NONE"
  })
  void theSignIsToldApartFromTheValue(String text, Sign sign) {
    Article article = Sentences.article(text, null);
    Sentence sentence = Sentences.sentences(article).getFirst();
    At<Quantity> quantity = QuantityFinder.find(article, sentence, List.of()).getFirst();
    assertThat(quantity.what().value()).isEqualTo(0.3);
    assertThat(Sign.of(sentence, quantity)).isEqualTo(sign);
  }

  @Test
  void aTokenOfAHundredThousandDigitsIsNoQuantityAndTakesNoTime() {
    String text = "It rose " + "7".repeat(100_000) + " percent, then 2 percent.";
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(Sentences.quantities(text))
                .extracting(Quantity::value)
                .containsExactly(2.0));
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }
}
