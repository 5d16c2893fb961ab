package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.article.Sample;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search offers beside its hits: articles alike, and another spelling. */
class OffersTest {
  private static final Instant MORNING = Instant.parse("2024-07-17T06:00:00Z");

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Entry first =
        Entries.of(
            Sample.of(
                    "tariffs",
                    "2024-07-16",
                    "Harbor Wire",
                    "Tariffs weigh on carmakers",
                    "Carmakers fell as tariffs on steel and engines loomed in Detroit.")
                .theme("trade-war", "tariffs on steel")
                .down("us-auto-stocks", "Carmakers", "fell"));
    Sample copy =
        Sample.of(
                "copy",
                "2024-07-17",
                "Lantern Post",
                "Tariffs weigh on carmakers",
                "Carmakers fell as tariffs on steel and engines loomed in Detroit.")
            .theme("trade-war", "tariffs on steel")
            .down("us-auto-stocks", "Carmakers", "fell");
    SmallIndex.put(
        folder,
        MORNING,
        first,
        Entries.copy(copy, first),
        Entries.of(
            Sample.of(
                    "duties",
                    "2024-07-18",
                    null,
                    "Duties",
                    "New duties hit engines; carmakers dropped, and tariffs may follow.")
                .theme("trade-war", "New duties")
                .down("us-auto-stocks", "carmakers", "dropped")),
        Entries.of(
            Sample.of("rain", "2024-07-18", null, "Rain", "It rained on the wheat in Kansas.")));
    for (int i = 0; i < 12; i++) {
      SmallIndex.put(
          folder,
          MORNING,
          Entries.of(
              Sample.of("wheat-" + i, "2024-07-1" + i % 9, null, "Wheat " + i, "Wheat " + i)));
    }
  }

  @Test
  void anArticleLikeAnotherSharesItsWordsAndTagsAndIsNoCopyOfIt() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThat(index.found("like:tariffs")).containsExactly("duties");
      assertThat(index.found("like:duties")).containsExactlyInAnyOrder("tariffs", "copy");
      assertThat(index.found("like:duties publisher:harbor-wire")).containsExactly("tariffs");
    }
  }

  @Test
  void whatIsSharedIsMarked() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThat(SmallIndex.marked(index.hits("like:tariffs").hits().getFirst().passage()))
          .contains("[New duties]", "[engines]", "[carmakers] [dropped]");
    }
  }

  @Test
  void anArticleThatIsNotThereIsPointedAt() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThatThrownBy(() -> index.found("wheat like:nothing"))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("           ^ there is no article 'nothing'");
    }
  }

  @Test
  void aWordThatNoArticleHasIsOfferedInTheSpellingOfMany() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThat(index.hits("wheet").meant()).isEqualTo(new Hits.Meant("wheat", 13));
      assertThat(index.hits("kind:news NOT (rain OR \"wheet\")").meant()).isNull();
      assertThat(index.hits("\"Wheet 3\" OR story:1").meant())
          .isEqualTo(new Hits.Meant("\"wheat 3\" OR story:1", 1));
    }
  }

  @Test
  void nothingIsOfferedForIdsOrWhereMuchIsFound() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThat(index.hits("wheat").meant()).isNull();
      assertThat(index.hits("rain").meant()).isNull();
      assertThat(index.hits("lang:wheet").meant()).isNull();
      assertThat(index.hits("whee*").meant()).isNull();
    }
  }
}
