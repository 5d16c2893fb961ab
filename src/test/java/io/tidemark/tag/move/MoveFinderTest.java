package io.tidemark.tag.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Move;
import io.tidemark.article.Published;
import io.tidemark.article.Quantity;
import io.tidemark.tag.OwnTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: what an article of Wednesday 2024-07-17 says, and the moves that are read from it. */
class MoveFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gold fell 0.4% to $1,724 an ounce. | gold DOWN fell 0.4 PERCENT to 1724.0 USD
          The yield on 10-year Treasuries advanced four basis points to 2.97%. | us-10y-yield UP advanced 4.0 BASIS_POINTS to 2.97 PERCENT
          Sterling was little changed at $1.29. | pound-sterling FLAT little changed to 1.29 USD
          There was a 3% drop in oil. | crude-oil DOWN drop 3.0 PERCENT
          Up 4.1% on the week, Bitcoin drew fresh buyers. | bitcoin UP Up 4.1 PERCENT
          The S&P 500 rose 42.47 points, or 0.3 percent. | sp500 UP rose 0.3 PERCENT
          Weak data sent Treasury yields lower. | us-treasury-yields DOWN lower
          Copper ended 0.2% higher. | copper UP higher 0.2 PERCENT
          """)
  void aMoveHasASubjectADirectionItsSizeAndItsLevel(String text, String expected) {
    assertThat(rows("", text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gold may climb to $2,500. | EXPECTED
          Gold is expected to rise. | EXPECTED
          Gold would rise if the Federal Reserve eased. | CONDITIONAL
          Gold did not rise on Tuesday. | NEGATED
          The tax will keep gold from rising. | NEGATED
          Gold rose on Tuesday. | REPORTED
          """)
  void theStatusTellsHowSureTheTextIs(String text, String status) {
    assertThat(moves("", text)).extracting(move -> move.status().name()).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gold inches up as dollar slips | gold UP inches up
          Gold futures settle at record high | gold UP record high
          Gold pares gains after jobs report | gold UP gains
          Copper, Gold Climb as Stockpiles Shrink | gold UP Climb
          gold notches third weekly gain | gold UP gain
          Gold gains on soft factory survey | gold UP gains
          August gold settles at $2,431.60/oz, up $8.20 | gold UP up 8.2 USD to 2431.6 USD
          gold futures end lower ahead of jobs report | gold DOWN end lower
          Silver pulls back; platinum steady | silver DOWN pulls back
          Brent marks four-session losing streak | brent-crude DOWN marks four-session losing streak
          gold retakes $2,400 on softer dollar | gold UP retakes to 2400.0 USD
          Weak dollar pushes copper to one-week high | copper UP one-week high
          Silver to trade in $28.40-$29.60 range: Marlowe | silver FLAT trade in to 29.0 USD
          Brent opens in the red | brent-crude DOWN opens in the red
          Euro off before ECB meets | euro DOWN off
          """)
  void headlinesAreReadThoughTheirVerbsLookLikeNouns(String title, String expected) {
    assertThat(rows(title, "")).contains(expected);
  }

  @Test
  void aTurnEndsTheRunItNames() {
    assertThat(rows("", "Brent snapped a five-day slide."))
        .contains("brent-crude UP snapped", "brent-crude DOWN slide");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oil pared losses. | crude-oil UP pared losses
          Oil erased its gains. | crude-oil DOWN erased its gains
          Copper extended its decline. | copper DOWN extended its decline
          """)
  void whatShortensARunTurnsItAndWhatExtendsItGoesOn(String text, String expected) {
    assertThat(rows("", text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dollar-yen rose 0.4%. | yen DOWN rose 0.4 PERCENT
          USD/JPY fell 0.3%. | yen UP fell 0.3 PERCENT
          The yen weakened 0.3%. | yen DOWN weakened 0.3 PERCENT
          The dollar bought 157.90 yen, up from 157.20. | us-dollar UP up
          """)
  void aPairNamedByTheDollarMovesAgainstItsCurrency(String text, String expected) {
    assertThat(rows("", text)).containsExactly(expected);
  }

  @Test
  void bothEndsOfARangeMove() {
    assertThat(rows("", "Commodities from oil to copper sank."))
        .containsExactly("commodities DOWN sank", "crude-oil DOWN sank", "copper DOWN sank");
  }

  @Test
  void sizesAreDealtOutInTheOrderOfTheList() {
    assertThat(rows("", "Gold and silver rose 1.2% and 2.4%, respectively."))
        .containsExactlyInAnyOrder("gold UP rose 1.2 PERCENT", "silver UP rose 2.4 PERCENT");
  }

  @Test
  void whatLeavesOutTheVerbSharesIt() {
    assertThat(rows("", "The Dow fell 0.4%, the S&P 500 0.6% and the Nasdaq 1.1%."))
        .containsExactly(
            "dow-jones DOWN fell 0.4 PERCENT",
            "sp500 DOWN fell 0.6 PERCENT",
            "nasdaq-composite DOWN fell 1.1 PERCENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 10-year note fell, its yield up 3 basis points at 4.16%. | us-10y-yield UP up 3.0 BASIS_POINTS to 4.16 PERCENT
          The two-year yield was 3.5 basis points lower at 4.16%. | us-2y-yield DOWN lower 3.5 BASIS_POINTS to 4.16 PERCENT
          The curve flattened by 4 basis points. | us-yield-curve FLATTER flattened 4.0 BASIS_POINTS
          Crude stockpiles fell by 4.9 million barrels. | crude-inventories DOWN fell 4900000.0 BARRELS
          There was a draw in crude and fuel inventories. | gasoline-inventories DOWN draw
          U.S. inflation slowed to 3.1% from 3.4%. | us-inflation DOWN slowed to 3.1 PERCENT
          Gold rose to a record high of $2,480. | gold UP rose to 2480.0 USD
          Brent settled at $84.33 a barrel, down 1.1%. | brent-crude DOWN down 1.1 PERCENT to 84.33 USD
          Silver hit its lowest since 2009. | silver DOWN hit its lowest
          Strong earnings boosted stocks. | us-stocks UP boosted
          Gold will reach $2,700 by December. | gold UP reach to 2700.0 USD
          """)
  void marketNewsHasManyWaysToSayUpAndDown(String text, String expected) {
    assertThat(rows("", text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gold opened in London, adding 2%. | gold UP adding 2.0 PERCENT
          Stocks rose on hopes that a deal would come, but ended lower. | us-stocks DOWN ended lower
          Chevron led the gainers, rising 1.4%. | chevron UP rising 1.4 PERCENT
          Oil output in Iran and Venezuela has fallen. | oil-output DOWN fallen
          Shares of eBay ( EBAY.O ), which runs a marketplace, climbed 1.6%. | ebay UP climbed 1.6 PERCENT
          Crude oil from the North Sea and copper briefly slipped. | copper DOWN slipped
          Against the yen, the euro reached 161.80, up 0.4%. | euro UP up 0.4 PERCENT
          """)
  void aVerbFindsItsSubjectPastWhatStandsBetween(String text, String expected) {
    assertThat(rows("", text)).contains(expected);
  }

  @Test
  void membersOfAListMoveTogether() {
    assertThat(rows("", "Gold, silver and copper rallied."))
        .containsExactlyInAnyOrder("gold UP rallied", "silver UP rallied", "copper UP rallied");
  }

  @Test
  void theTimeThatASentenceOpensWithHoldsForAllItTells() {
    assertThat(moves("", "On Tuesday, the Russell 2000 surged 3.5%, while the Nasdaq rose 0.2%."))
        .allSatisfy(move -> {
          assertThat(move.when()).isNotNull();
          assertThat(Objects.requireNonNull(move.when()).date())
              .isEqualTo(LocalDate.of(2024, 7, 16));
        })
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gold fell more than 2% on Monday. | 2024-07-15
          Inventories rose for the week ended July 12. | 2024-07-12
          Oil has rallied this week. | 2024-07-17
          The June contract for crude oil fell. |
          Inflation is down from 3.4% in May. |
          """)
  void aMoveHappenedWhenItsOwnTimeSays(String text, @Nullable LocalDate day) {
    assertThat(moves("", text))
        .isNotEmpty()
        .allSatisfy(
            move -> assertThat(move.when() == null ? null : move.when().date()).isEqualTo(day));
  }

  @Test
  void aRoleNounStandsForTheLastSubjectThatFits() {
    assertThat(rows("", "Gold drew buyers in London. The metal rose 1.2%."))
        .containsExactly("gold UP rose 1.2 PERCENT");
  }

  @Test
  void aPronounIsNotWhatItIsMeasuredAgainst() {
    assertThat(rows("", "The euro was in demand. Against the yen, it rose 0.3%."))
        .containsExactly("euro UP rose 0.3 PERCENT");
  }

  @Test
  void aStepOfACentralBankMovesItsRate() {
    assertThat(rows("", "The European Central Bank cut its benchmark rate by 25 basis points."))
        .containsExactly("ecb-rate DOWN cut 25.0 BASIS_POINTS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fund was set up in May.
          Fears of a wider conflict rose.
          Talks fell apart late on Monday.
          The company gained access to the market.
          The ministry declined to comment on gold.
          The minister lost ground in the polls.
          Gold swung between gains and losses.
          The bank will ease monetary policy next week.
          The retailer reported a quarterly loss.
          Gold dealers in Tokyo spoke of aggressive easing.
          Monetary easing helps gold and the U.S. economy.
          The U.S. economy is on course for a moderate recovery.
          """)
  void idiomsTellNoMove(String text) {
    assertThat(moves("", text)).isEmpty();
  }

  private static List<String> rows(String title, String body) {
    return moves(title, body).stream().map(MoveFinderTest::row).toList();
  }

  private static String row(Move move) {
    return move.subject().entity()
        + " "
        + move.direction()
        + " "
        + move.trigger().text()
        + told(" ", move.change())
        + told(" to ", move.to());
  }

  private static String told(String before, @Nullable Quantity quantity) {
    return quantity == null ? "" : before + quantity.value() + " " + quantity.unit();
  }

  private static List<Move> moves(String title, String body) {
    Article article =
        Article.of("a", title, body)
            .withPublished(new Published.On(LocalDate.of(2024, 7, 17)))
            .withLanguage("en");
    return OwnTagger.tag(article).moves();
  }
}
