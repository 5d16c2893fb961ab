package io.tidemark.analyze.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.timeline.DayExplanation.Measure;
import io.tidemark.analyze.timeline.DayExplanation.What;
import io.tidemark.article.Field;
import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forty days with one or two articles on bank runs; on the last five more on an island, one of
 * which the Post reprints, beside a reprint of the day before.
 */
class DayExplanationTest {
  private static final LocalDate LAST = LocalDate.of(2024, 7, 15);

  @TempDir static Path folder;
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static DayExplanation day;

  @BeforeAll
  static void index() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      Entry lead = null;
      for (int d = 39; d >= 0; d--) {
        String on = LAST.minusDays(d).toString();
        for (int i = 0; i <= d % 2; i++) {
          Entry usual = Entries.of(run("usual-" + d + "-" + i, on, "Harbor Wire", "queues"));
          index.put(usual);
          lead = d == 1 ? usual : lead;
        }
      }
      String last = LAST.toString();
      index.put(
          Entries.copy(run("again", last, "Lantern Post", "queues"), Objects.requireNonNull(lead)));
      Entry first = Entries.of(run("levy-0", last, "Harbor Wire", "the island's deposit levy"));
      index.put(first);
      index.put(
          Entries.copy(run("levy-copy", last, "Lantern Post", "the island's deposit levy"), first));
      for (int i = 1; i < 5; i++) {
        index.put(Entries.of(run("levy-" + i, last, "Harbor Wire", "the island's deposit levy")));
      }
    }
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
    Searcher searcher =
        new Searcher(
            snapshot, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"));
    day = DayExplanation.of("bank-run", searcher, Selection.of("theme:bank-run"), LAST);
  }

  @AfterAll
  static void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }

  private static Sample run(String id, String on, String publisher, String of) {
    return Sample.of(
            id,
            on,
            publisher,
            "Bank run " + id,
            "Depositors spoke of " + of + " as the bank run number " + id + " went on.")
        .theme("bank-run", "Bank run");
  }

  /** Of the 28 days before, every second one has two articles. */
  @Test
  void articlesAreNewStoriesEarlierOnesAndReprints() {
    Measure articles = day.measure(What.ARTICLES);

    assertThat(articles.count()).isEqualTo(8);
    assertThat(articles.mean()).isCloseTo(1.5, within(1e-9));
    assertThat(articles.z()).isCloseTo(6.5 / Math.sqrt(28 * 0.25 / 27), within(1e-9));
    assertThat(day.measure(What.NEW_STORIES).count()).isEqualTo(6);
    assertThat(day.measure(What.EARLIER_STORIES).count()).isEqualTo(1);
    assertThat(day.measure(What.REPRINTS).count()).isEqualTo(1);
  }

  @Test
  void onePublishersPartIsToldApart() {
    assertThat(day.publisher()).isEqualTo("Harbor Wire");
    assertThat(day.measure(What.OF_PUBLISHER).count()).isEqualTo(6);
    assertThat(day.measure(What.PUBLISHERS).count()).isEqualTo(2);
    assertThat(day.isOfOnePublisher()).isFalse();
  }

  @Test
  void newWordsComeWithASentenceThatHoldsThem() {
    DayExplanation.Word word = day.words().getFirst();

    assertThat(word.text()).isEqualTo("deposit levy");
    assertThat(word.stories()).isEqualTo(5);
    assertThat(word.before()).isZero();
    assertThat(word.evidence())
        .isEqualTo(
            new Quotation(
                "Depositors spoke of the island's deposit levy as the bank run number levy-0 went"
                    + " on.",
                Field.BODY,
                0,
                "levy-0",
                "Harbor Wire",
                LAST));
    assertThat(day.words()).noneMatch(other -> other.text().equals("levy"));
  }

  @Test
  void whatIsAlwaysThereIsNotUnusual() {
    assertThat(day.words())
        .extracting(DayExplanation.Word::text)
        .doesNotContain("bank run", "Bank run", "Depositors");
  }

  @Test
  void newStoriesComeFirstAndOfTheseTheMostPrinted() {
    DayExplanation.Story first = day.stories().getFirst();

    assertThat(first.title()).isEqualTo("Bank run levy-0");
    assertThat(first.articles()).isEqualTo(2);
    assertThat(first.publishers()).isEqualTo(2);
    assertThat(day.stories().getLast().first()).isEqualTo(LAST.minusDays(1));
  }

  @Test
  void aDayWithoutArticlesHasNothingToShow() {
    Searcher searcher =
        new Searcher(
            snapshot, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"));
    DayExplanation none =
        DayExplanation.of("bank-run", searcher, Selection.of("theme:bank-run"), LAST.plusYears(1));

    assertThat(none.measure(What.ARTICLES).count()).isZero();
    assertThat(none.words()).isEmpty();
    assertThat(none.stories()).isEmpty();
    assertThat(none.publisher()).isNull();
  }

  @Test
  void aPhraseNeitherBeginsNorEndsWithAWordOfGrammar() {
    assertThat(Phrases.in("The bank of the island, on Monday, said 3.5 percent.").keySet())
        .containsExactlyInAnyOrder("bank", "island", "percent");
    assertThat(Phrases.in("Bank of Cyprus' deposits").keySet())
        .containsExactlyInAnyOrder("bank", "bank of cyprus", "cyprus", "deposits");
  }
}
