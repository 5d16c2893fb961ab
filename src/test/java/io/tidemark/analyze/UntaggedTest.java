package io.tidemark.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.analyze.timeline.Interval;
import io.tidemark.analyze.timeline.Timeframe;
import io.tidemark.analyze.timeline.Timeline;
import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two English articles, one of them with a theme, and two that are not tagged. */
class UntaggedTest {
  @TempDir static Path folder;
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    String day = "2024-07-15";
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      index.put(
          Entries.of(
              Sample.of("theme", day, null, "Gold", "Gold rose on rate cut hopes.")
                  .theme("rate-cut", "rate cut")
                  .up("gold", "Gold", "rose", "rate-cut")));
      index.put(Entries.of(Sample.of("plain", day, null, "Wheat", "Rain helped the wheat.")));
      index.put(Entries.of(Sample.foreign("de", day, "de", "Dax", "Der Dax legte zu.")));
      index.put(Entries.of(Sample.foreign("fr", day, "fr", "CAC", "Le CAC 40 recule.")));
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
  void theThemeTableCountsThemButLeavesThemOutOfShares() {
    ThemeTable table = ThemeTable.of(searcher, Selection.ALL);

    assertThat(table.all()).isEqualTo(new Counts(4, 4, 0));
    assertThat(table.untagged()).isEqualTo(2);
    assertThat(table.rows().getFirst().share()).isEqualTo(0.5);
  }

  @Test
  void aTimelineOfAThemeLeavesThemOutOfShares() {
    assertThat(share("theme:rate-cut")).isEqualTo(0.5);
    assertThat(share("theme:rate-cut AND gold")).isEqualTo(0.5);
  }

  @Test
  void aTimelineOfWordsHasThemInItsShares() {
    assertThat(share("gold")).isEqualTo(0.25);
    assertThat(share("theme:rate-cut OR Dax")).isEqualTo(0.5);
  }

  @Test
  void theBackgroundOfCoMovesIsWhatIsTagged() {
    CoMoves moves =
        CoMoves.of(searcher, Selection.of("theme:rate-cut"), Scope.ARTICLE, CoMoves.Extent.ALL);

    assertThat(moves.rows().getFirst().lift()).isEqualTo(2);
  }

  private static double share(String query) {
    Timeframe days = Timeframe.of(Interval.DAY, Instant.now());
    return Timeline.of(query, searcher, Selection.of(query), days).rows().getFirst().share();
  }
}
