package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Field;
import io.tidemark.article.Sample;
import io.tidemark.article.StanceLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
  private static final String LAST =
      "The yield curve trade lifted bank shares, and lenders rallied as rates must rise.";

  @TempDir static Path folder;
  private static SmallIndex index;

  @BeforeAll
  static void index() throws IOException {
    String before =
        IntStream.range(1, 200)
            .mapToObj(i -> "Paragraph " + i + " tells of calm. Shares traded, a curve was drawn.")
            .collect(Collectors.joining("\n\n"));
    index =
        SmallIndex.of(
            folder,
            Sample.of("long", "2024-07-16", null, "A long day", before + "\n\n" + LAST)
                .theme("yield-curve-steepening", "yield curve trade")
                .up("us-bank-stocks", "bank shares", "lifted")
                .stance(StanceLabel.HAWKISH, LAST),
            Sample.of("title", "2024-07-16", null, "Copper mines close", "Nothing else was new."),
            Sample.of("halves", "2024-07-16", null, "", "Zinc rose. It was late. Then lead fell.")
                .up("zinc", "Zinc", "rose")
                .down("lead", "lead", "fell"));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "theme:yield-curve-steepening | The [yield curve trade] lifted bank shares, and lenders"
            + " rallied as rates must rise.",
        "subject:us-bank-stocks | The yield curve trade lifted [bank shares], and lenders rallied"
            + " as rates must rise.",
        "theme:yield-curve-steepening NEAR/5 subject:us-bank-stocks | The [yield curve trade]"
            + " lifted [bank shares], and lenders rallied as rates must rise.",
        "move:us-bank-stocks/up NEAR/9 rall* | The yield curve trade [lifted] bank shares, and"
            + " lenders [rallied] as rates must rise.",
        "rall* lender? | The yield curve trade lifted bank shares, and [lenders] [rallied] as rates"
            + " must rise.",
        "\"lifted rallied\"~5 | The yield curve trade [lifted] bank shares, and lenders [rallied]"
            + " as rates must rise.",
        "\"bank sha*\" | The yield curve trade lifted [bank shares], and lenders rallied as rates"
            + " must rise.",
        "\"bank shares\" NEAR/3 lenders | The yield curve trade lifted [bank shares], and [lenders]"
            + " rallied as rates must rise.",
        "stance:hawkish | [The yield curve trade lifted bank shares], [and lenders rallied as rates"
            + " must rise].",
      })
  void theLastOf200ParagraphsShowsItsOwnWordsAndTags(String query, String passage) {
    Hit hit = index.hits(query).hits().getFirst();

    assertThat(SmallIndex.marked(hit.passage())).isEqualTo(passage);
    assertThat(hit.passage().field()).isEqualTo(Field.BODY);
  }

  @Test
  void whatOnlyTheTitleSaysIsShownThere() {
    Hit hit = index.hits("copper").hits().getFirst();

    assertThat(hit.passage()).isEqualTo(hit.title());
    assertThat(SmallIndex.marked(hit.passage())).isEqualTo("[Copper] mines close");
  }

  @Test
  void wordsNearOneAnotherAreMarkedThoughTheyStandInTwoSentences() {
    Hit hit = index.hits("move:zinc/up NEAR/6 move:lead/down").hits().getFirst();

    assertThat(SmallIndex.marked(hit.passage())).isEqualTo("Zinc [rose].");
  }

  @Test
  void whereNothingIsAskedOfTheTextTheFirstSentenceIsShownWithoutMarks() {
    Hit hit =
        index.searcher().search(Selection.of("*"), Order.OLDEST, Page.FIRST).hits().getFirst();

    assertThat(hit.passage().text()).isNotBlank();
    assertThat(hit.passage().start()).isZero();
    assertThat(hit.passage().marks()).isEmpty();
  }
}
