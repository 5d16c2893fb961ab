package io.tidemark.analyze.comove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.analyze.FourStories;
import io.tidemark.analyze.Quotation;
import io.tidemark.article.Field;
import io.tidemark.article.Unit;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoMovesTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 7, 15);
  private static final Selection TRUMP_TRADE = Selection.of("theme:trump-trade");

  @TempDir static Path folder;
  private static FourStories stories;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    stories = FourStories.in(folder);
    searcher = stories.searcher();
  }

  @AfterAll
  static void close() throws IOException {
    stories.close();
  }

  @Test
  void aSubjectThatMovesInTheThemesSentenceComesFirst() {
    CoMoves moves = moves(TRUMP_TRADE, Scope.ARTICLE);

    assertThat(moves.counts()).isEqualTo(new Counts(3, 2, 2));
    assertThat(moves.rows())
        .extracting(CoMoves.Row::subject)
        .containsExactly("bitcoin", "us-small-caps", "gold");
    assertThat(moves.rows()).extracting(CoMoves.Row::near).containsExactly(2, 0, 0);
  }

  @Test
  void directionsAreCountedInStoriesReportedAndExpectedApart() {
    CoMoves.Row bitcoin = row("bitcoin", Scope.ARTICLE);

    assertThat(bitcoin.stories()).isEqualTo(2);
    assertThat(bitcoin.reported()).isEqualTo(new Ways(1, 1, 0));
    assertThat(bitcoin.expected()).isEqualTo(new Ways(1, 0, 0));
  }

  @Test
  void theQuartilesTakeOneChangeOfAStoryWithItsSign() {
    assertThat(row("bitcoin", Scope.ARTICLE).changes())
        .containsExactly(new Quartiles(Unit.PERCENT, 2, -0.5, 1, 2.5));
  }

  @Test
  void aNegatedMoveCountsNowhere() {
    assertThat(row("gold", Scope.ARTICLE).reported()).isEqualTo(new Ways(0, 1, 0));
    assertThat(row("gold", Scope.ARTICLE).stories()).isEqualTo(1);
  }

  @Test
  void liftComparesWithAllArticlesOfTheseDays() {
    // bitcoin moves in both of 2 stories here and in 2 of all 4; gold in 1 of 2 and in 2 of 4
    assertThat(row("bitcoin", Scope.ARTICLE).lift()).isCloseTo(2, within(1e-9));
    assertThat(row("gold", Scope.ARTICLE).lift()).isCloseTo(1, within(1e-9));
    assertThat(row("gold", Scope.ARTICLE).surprise()).isCloseTo(0, within(1e-9));
  }

  @Test
  void aNarrowerScopeLeavesOutWhatIsToldFurtherOff() {
    assertThat(moves(TRUMP_TRADE, Scope.PARAGRAPH).rows())
        .extracting(CoMoves.Row::subject)
        .containsExactly("bitcoin", "us-small-caps");
    assertThat(moves(TRUMP_TRADE, Scope.SENTENCE).rows())
        .extracting(CoMoves.Row::subject)
        .containsExactly("bitcoin");
  }

  @Test
  void eachRowQuotesASentenceWithItsPlace() {
    assertThat(row("us-small-caps", Scope.ARTICLE).quotes())
        .containsExactly(
            new Quotation(
                "Shares of small firms gained 3%.", Field.BODY, 36, "lead", "Harbor Wire", MONDAY));
  }

  @Test
  void quotationsAreOfDifferentStoriesTheWayThatMostTellFirst() {
    assertThat(row("bitcoin", Scope.ARTICLE).quotes())
        .extracting(Quotation::quote)
        .containsExactly(
            "The Trump trade sent bitcoin up 4%.", "As the Trump trade cooled, bitcoin fell 2%.");
  }

  @Test
  void theShareThatIsUpHasAnInterval() {
    Ways ways = new Ways(81, 182, 7);

    assertThat(ways.upShare()).isCloseTo(81 / 263.0, within(1e-12));
    assertThat(Objects.requireNonNull(ways.upInterval()).low()).isCloseTo(0.2553, within(5e-5));
    assertThat(new Ways(0, 0, 3).upShare()).isNull();
  }

  @Test
  void onlyTheRowsAskedForAreMadeButAllAreCountedAndTested() {
    CoMoves one = CoMoves.of(searcher, TRUMP_TRADE, Scope.ARTICLE, new CoMoves.Extent(1, 0));

    assertThat(one.subjects()).isEqualTo(3);
    assertThat(one.rows()).hasSize(1);
    assertThat(one.rows().getFirst().quotes()).isEmpty();
    assertThat(one.rows().getFirst().q()).isEqualTo(row("bitcoin", Scope.ARTICLE).q());
  }

  @Test
  void theBackgroundIsOfTheSameDays() {
    Selection july =
        new Selection(
            "theme:trump-trade", TRUMP_TRADE.expression(), null, MONDAY.plusDays(4), null, null);

    // Of the two stories up to Friday both move bitcoin.
    CoMoves.Row bitcoin = moves(july, Scope.ARTICLE).rows().getFirst();

    assertThat(bitcoin.lift()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aThemeOfTheNextSentenceIsNotNear() {
    CoMoves.Row smallCaps = row("us-small-caps", Scope.PARAGRAPH);

    assertThat(smallCaps.stories()).isEqualTo(1);
    assertThat(smallCaps.near()).isZero();
  }

  @Test
  void aQueryNeedsNoTheme() {
    CoMoves moves = moves(Selection.of("publisher:harbor-wire"), Scope.ARTICLE);

    assertThat(moves.themes()).isEmpty();
    assertThat(moves.rows()).hasSize(3).allMatch(row -> row.near() == 0);
  }

  private static CoMoves moves(Selection selection, Scope scope) {
    return CoMoves.of(searcher, selection, scope, new CoMoves.Extent(10, 3));
  }

  private static CoMoves.Row row(String subject, Scope scope) {
    return moves(TRUMP_TRADE, scope).rows().stream()
        .filter(row -> row.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }
}
