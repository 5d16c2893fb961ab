package io.tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.export.page.Markdown;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.report.Daily;
import io.tidemark.report.DailyReport;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten days on which one story in two tells of rate cuts, then a day on which none does. */
class DailyPageTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 16);

  @TempDir static Path folder;
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      for (int i = 1; i <= 20; i++) {
        LocalDate day = DAY.minusDays(1 + i / 2);
        Sample sample =
            Sample.of(
                "before-" + i,
                day.toString(),
                "Harbor Wire",
                "Notes " + i,
                i % 2 == 0 ? "A rate cut is near, say " + i + "." : "Nothing new in " + i + ".");
        index.put(Entries.of(i % 2 == 0 ? sample.theme("rate-cut", "rate cut") : sample));
      }
      Entry first = Entries.of(coin("coin-1", "Harbor Wire", "Bitcoin <b>jumps</b>", "4%"));
      index.put(first);
      index.put(Entries.copy(coin("coin-2", "Lantern Post", "Bitcoin up", "4%"), first));
      index.put(Entries.of(coin("coin-3", "Lantern Post", "Bitcoin again", "5%")));
      for (int i = 1; i <= 6; i++) {
        index.put(
            Entries.of(
                Sample.of(
                    "today-" + i, DAY.toString(), "Harbor Wire", "Today " + i, "Plain " + i)));
      }
    }
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
    searcher =
        new Searcher(
            snapshot, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"));
  }

  private static Sample coin(String id, String publisher, String title, String change) {
    return Sample.of(
            id, DAY.toString(), publisher, title, "The Trump trade sent bitcoin up " + change + ".")
        .theme("trump-trade", "Trump trade")
        .move("bitcoin", "bitcoin", Direction.UP, MoveStatus.REPORTED, "up", change, "trump-trade");
  }

  @AfterAll
  static void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }

  @Test
  void aThemeThatNoStoryToldBeforeIsNewWithWhatMovesAndASentence() {
    DailyReport report = Daily.of(searcher, DAY, Selection.ALL, 10);

    DailyReport.Theme theme = report.fresh().getFirst();
    assertThat(report.fresh()).hasSize(1);
    assertThat(theme.trend().theme()).isEqualTo("trump-trade");
    assertThat(theme.counts()).isEqualTo(new Counts(3, 2, 2));
    assertThat(theme.lead()).isNotNull();
    assertThat(theme.moves().getFirst().row().subject()).isEqualTo("bitcoin");
    assertThat(theme.moves().getFirst().row().reported().up()).isEqualTo(2);
    assertThat(theme.moves().getFirst().quote().quote())
        .startsWith("The Trump trade sent bitcoin up");
  }

  @Test
  void aThemeOfHalfTheStoriesThatNoneTellsTodayFades() {
    DailyReport report = Daily.of(searcher, DAY, Selection.ALL, 10);

    assertThat(report.fading())
        .extracting(theme -> theme.trend().theme())
        .containsExactly("rate-cut");
    assertThat(report.fading().getFirst().trend().expected()).isEqualTo(4);
    assertThat(report.fading().getFirst().lead()).isNull();
    assertThat(report.rising()).isEmpty();
  }

  @Test
  void theStoryOfMostPublishersComesFirst() {
    DailyReport report = Daily.of(searcher, DAY, Selection.ALL, 3);

    assertThat(report.stories()).hasSize(3);
    assertThat(report.stories().getFirst().counts()).isEqualTo(new Counts(2, 1, 2));
    assertThat(report.stories().getFirst().original().article()).isEqualTo("coin-1");
  }

  @Test
  void withTooFewDaysBeforeNothingIsCalledNew() {
    DailyReport report = Daily.of(searcher, DAY.minusDays(6), Selection.ALL, 10);

    assertThat(report.daysBefore()).isLessThan(Daily.LEAST_DAYS);
    assertThat(report.fresh()).isEmpty();
    assertThat(report.fading()).isEmpty();
  }

  @Test
  void thePageOfTheDay() throws IOException {
    StringBuilder page = new StringBuilder();
    Markdown.write(
        DailyPage.of(
            Daily.of(searcher, DAY, Selection.ALL, 1),
            List.of("stamp-1"),
            Instant.parse("2024-07-24T09:30:00Z"),
            "Tidemark 9"),
        page);

    assertThat(page)
        .startsWith(
            """
            ---
            title: "Market news of 2024-07-16"
            query: "*"
            articles: "9"
            stories: "8"
            publishers: "2"
            day: "2024-07-16"
            catalog: "stamp-1"
            program: "Tidemark 9"
            made: "2024-07-24T09:30:00Z"
            zone: "each article's own"
            asOf: "2024-07-24T09:30:00Z"
            ---

            # Market news of 2024-07-16

            9 articles, 8 stories, 2 publishers; 1 theme told. Held against 20 stories on 11 of the 28 days before.

            ## New themes

            ### trump-trade

            3 articles, 2 stories, 2 publishers; none in the days before. Read: Bitcoin &lt;b\\>jumps&lt;/b\\> (Harbor Wire).

            - **bitcoin**: up in 2, median +4.5 %. “The Trump trade sent bitcoin up 4%.” — Bitcoin &lt;b\\>jumps&lt;/b\\> (Harbor Wire)

            ## Rising themes

            None.

            ## Fading themes

            ### rate-cut

            No story today; 4.0 stories expected from the days before (z -2.8).

            ## Forecasts

            None.

            ## Most told stories

            - Bitcoin &lt;b\\>jumps&lt;/b\\> (Harbor Wire): 2 articles of 2 publishers; themes trump-trade

            ## How it is counted
            """);
  }
}
