package io.tidemark.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 7, 15);

  @TempDir static Path folder;
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    Entry lead =
        Entries.of(
            Sample.of(
                    "lead",
                    "2024-07-15",
                    "Harbor Wire",
                    "Bets on Washington",
                    "The Trump trade sent bitcoin up 4%. Shares of small firms gained 3%.\n\n"
                        + "Gold eased 1%.")
                .theme("trump-trade", "Trump trade")
                .move("bitcoin", "bitcoin", Direction.UP, MoveStatus.REPORTED, "up", "4%")
                .move(
                    "us-small-caps",
                    "small firms",
                    Direction.UP,
                    MoveStatus.REPORTED,
                    "gained",
                    "3%")
                .move("gold", "Gold", Direction.DOWN, MoveStatus.REPORTED, "eased", "1%"));
    Sample reprint =
        Sample.of(
                "reprint",
                "2024-07-16",
                "Lantern Post",
                "Bets",
                "The Trump trade sent bitcoin up 4%.")
            .theme("trump-trade", "Trump trade")
            .move("bitcoin", "bitcoin", Direction.UP, MoveStatus.REPORTED, "up", "4%");
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      index.put(lead);
      index.put(Entries.copy(reprint, lead));
      index.put(
          Entries.of(
              Sample.of(
                      "later",
                      "2024-07-17",
                      "Harbor Wire",
                      "Second thoughts",
                      "As the Trump trade cooled, bitcoin fell 2%. It may rise yet. Gold did not rise.")
                  .theme("trump-trade", "Trump trade")
                  .move("bitcoin", "bitcoin", Direction.DOWN, MoveStatus.REPORTED, "fell", "2%")
                  .move("bitcoin", "It", Direction.UP, MoveStatus.EXPECTED, "may rise", null)
                  .move("gold", "Gold", Direction.UP, MoveStatus.NEGATED, "not rise", null)));
      index.put(
          Entries.of(
              Sample.of("other", "2024-07-23", null, "Bullion", "Gold rose 2% on rate cut hopes.")
                  .theme("rate-cut", "rate cut")
                  .move(
                      "gold",
                      "Gold",
                      Direction.UP,
                      MoveStatus.REPORTED,
                      "rose",
                      "2%",
                      "rate-cut")));
      index.put(Entries.of(Sample.of("plain", null, null, "Undated", "Nothing of note.")));
    }
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
    searcher =
        new Searcher(
            snapshot, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"));
  }

  @AfterAll
  static void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }

  @Test
  void theThemeTableCountsArticlesStoriesAndPublishersApart() {
    ThemeTable table = ThemeTable.of(searcher, Selection.ALL);

    assertThat(table.all()).isEqualTo(new Counts(5, 4, 2));
    ThemeTable.Row first = table.rows().getFirst();
    assertThat(first.theme()).isEqualTo("trump-trade");
    assertThat(first.counts()).isEqualTo(new Counts(3, 2, 2));
    assertThat(first.share()).isEqualTo(0.5);
    assertThat(first.lastSeen()).isEqualTo(MONDAY.plusDays(2));
    assertThat(first.perDay()).containsExactly(1, 1, 1, 0, 0, 0, 0, 0, 0);
    assertThat(table.rows()).extracting(ThemeTable.Row::theme).endsWith("rate-cut");
  }
}
