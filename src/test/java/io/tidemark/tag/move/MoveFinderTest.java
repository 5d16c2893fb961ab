package io.tidemark.tag.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.ArticleKind;
import io.tidemark.article.Move;
import io.tidemark.article.Published;
import io.tidemark.article.Quantity;
import io.tidemark.tag.OwnTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
          """)
  void headlinesAreReadThoughTheirVerbsLookLikeNouns(String title, String expected) {
    assertThat(rows(title, "")).contains(expected);
  }

  @Test
  void aTurnEndsTheRunItNames() {
    assertThat(rows("", "Brent snapped a five-day slide."))
        .contains("brent-crude UP snapped", "brent-crude DOWN slide");
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

  @Test
  void aRoleNounStandsForTheLastSubjectThatFits() {
    assertThat(rows("", "Gold drew buyers in London. The metal rose 1.2%."))
        .containsExactly("gold UP rose 1.2 PERCENT");
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
        new Article(
            "a",
            "test",
            ArticleKind.NEWS,
            title,
            body,
            null,
            new Published.On(LocalDate.of(2024, 7, 17)),
            List.of(),
            null,
            "en",
            Map.of());
    return OwnTagger.tag(article).moves();
  }
}
