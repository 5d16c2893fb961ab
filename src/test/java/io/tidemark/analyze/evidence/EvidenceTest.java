package io.tidemark.analyze.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.analyze.ThemeTable;
import io.tidemark.analyze.comove.Certainty;
import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.SampleIndex;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.analyze.comove.Way;
import io.tidemark.analyze.comove.Ways;
import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.article.Span;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {
  private static final Selection TARIFFS = Selection.of("theme:tariffs");

  @TempDir static Path folder;
  private static SampleIndex index;

  @BeforeAll
  static void index() throws IOException {
    index =
        SampleIndex.of(
            folder,
            List.of(
                Sample.of(
                        "one",
                        "2024-07-15",
                        "Harbor Wire",
                        "Metals",
                        "Dealers were calm. Gold rose 2% on tariffs. Silver gained.\n\nOil fell.")
                    .theme("tariffs", "tariffs")
                    .move("gold", "Gold", Direction.UP, MoveStatus.REPORTED, "rose", "2%")
                    .up("silver", "Silver", "gained")
                    .down("crude-oil", "Oil", "fell"),
                Sample.of(
                        "two",
                        "2024-07-16",
                        null,
                        "Two",
                        "Tariffs loom.\n\nGold may rise, or fall.")
                    .theme("tariffs", "Tariffs")
                    .move("gold", "Gold", Direction.UP, MoveStatus.EXPECTED, "may rise", null)
                    .move("gold", "Gold", Direction.DOWN, MoveStatus.CONDITIONAL, "fall", null)
                    .move("gold", "Gold", Direction.UP, MoveStatus.NEGATED, "or", null),
                Sample.of("three", "2024-07-17", null, "Three", "Gold rose, then rose again.")
                    .up("gold", "Gold", "rose")
                    .up("gold", "Gold", "again")));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @EnumSource
  void eachCellOfCoMovesHasAsManyStoriesAsItsEvidence(Scope scope) {
    CoMoves moves = CoMoves.of(index.searcher(), TARIFFS, scope, CoMoves.Extent.ALL);

    assertThat(moves.rows()).isNotEmpty();
    for (CoMoves.Row row : moves.rows()) {
      assertThat(stories(new Cell(row.subject(), null, null, scope))).isEqualTo(row.stories());
      assertThat(stories(new Cell(row.subject(), null, null, Scope.SENTENCE)))
          .isEqualTo(row.near());
      for (Way way : Way.values()) {
        for (Certainty certainty : Certainty.values()) {
          Ways ways = certainty == Certainty.REPORTED ? row.reported() : row.expected();
          assertThat(stories(new Cell(row.subject(), way, certainty, scope)))
              .as("%s %s %s", row.subject(), way, certainty)
              .isEqualTo(ways.of(way));
        }
      }
    }
  }

  private static int stories(Cell cell) {
    return Evidence.of(index.searcher(), TARIFFS, cell, 0).counts().stories();
  }

  @Test
  void aThemesRowHasAsManyArticlesStoriesAndPublishersAsItsEvidence() {
    ThemeTable.Row row = ThemeTable.of(index.searcher(), Selection.ALL).rows().getFirst();

    Evidence evidence = Evidence.of(index.searcher(), TARIFFS, Cell.ARTICLES, 10);

    assertThat(row.theme()).isEqualTo("tariffs");
    assertThat(evidence.counts()).isEqualTo(row.counts());
    assertThat(evidence.rows()).extracting(Evidence.Row::tag).containsOnly("tariffs ACTIVE");
  }

  @Test
  void aQueryOfWordsIsOpenedToItsArticles() {
    Evidence words = Evidence.of(index.searcher(), Selection.of("gold"), Cell.ARTICLES, 10);

    assertThat(words.counts().articles()).isEqualTo(3);
    assertThat(words.rows().getFirst().article()).isEqualTo("three");
    assertThat(words.rows().getFirst().trigger()).isNull();
  }

  @Test
  void aRowTellsThePlaceTheWordsTheRuleAndWhereItIsFrom() {
    Cell cell = new Cell("gold", Way.UP, Certainty.REPORTED, Scope.SENTENCE);

    Evidence.Row row = Evidence.of(index.searcher(), TARIFFS, cell, 10).rows().getFirst();

    assertThat(row.article()).isEqualTo("one");
    assertThat(row.tag()).isEqualTo("gold UP REPORTED");
    assertThat(row.sentence()).isEqualTo("Gold rose 2% on tariffs.");
    assertThat(row.start()).isEqualTo(19);
    assertThat(row.end()).isEqualTo(43);
    Span trigger = Objects.requireNonNull(row.trigger());
    assertThat(trigger.text()).isEqualTo("rose");
    assertThat(trigger.start()).isEqualTo(24);
    assertThat(row.rules()).containsExactly("tariffs#1");
    assertThat(row.catalog()).isEqualTo("stamp-1");
    assertThat(row.provenance().contentHash()).isNotEmpty();
    assertThat(row.provenance().documentHash()).isNotEmpty();
  }

  @Test
  void whatIsToldNearestToTheThemeComesFirstAndTheRestIsCounted() {
    Cell anyMove = new Cell(null, null, Certainty.REPORTED, Scope.ARTICLE);

    Evidence evidence = Evidence.of(index.searcher(), TARIFFS, anyMove, 2);

    assertThat(evidence.places()).isEqualTo(3);
    assertThat(evidence.rows())
        .extracting(Evidence.Row::tag)
        .containsExactly("gold UP REPORTED", "silver UP REPORTED");
  }
}
