package io.tidemark.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 7, 15);

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
