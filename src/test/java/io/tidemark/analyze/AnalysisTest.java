package io.tidemark.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.catalog.Catalog;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
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
    FourStories.put(folder);
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
