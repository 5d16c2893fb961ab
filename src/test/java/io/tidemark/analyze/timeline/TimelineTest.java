package io.tidemark.analyze.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.article.Sample;
import io.tidemark.article.ThemeStatus;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seven weeks from Monday, 1 July 2024. Each day the Wire prints nine plain articles, and one on
 * the rate cut; in the week from 12 August it prints five on the rate cut, one of them a copy of
 * another. The Post prints four a day until it falls silent on 22 July.
 */
class TimelineTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
  private static final LocalDate LOUD = LocalDate.of(2024, 8, 12);
  private static final Instant LATER = Instant.parse("2024-12-01T00:00:00Z");
  private static final Selection RATE_CUT = Selection.of("theme:rate-cut");

  @TempDir static Path folder;
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      for (int d = 0; d < 49; d++) {
        String day = FIRST.plusDays(d).toString();
        for (int i = 0; i < 9; i++) {
          index.put(Entries.of(plain("wire-" + d + "-" + i, day, "Harbor Wire")));
        }
        for (int i = 0; i < 4 && d < 21; i++) {
          index.put(Entries.of(plain("post-" + d + "-" + i, day, "Lantern Post")));
        }
        Entry lead = Entries.of(cut("cut-" + d, day, d, ThemeStatus.ACTIVE));
        index.put(lead);
        if (!FIRST.plusDays(d).isBefore(LOUD)) {
          index.put(Entries.copy(cut("copy-" + d, day, d, ThemeStatus.ACTIVE), lead));
          for (int i = 0; i < 3; i++) {
            index.put(
                Entries.of(cut("more-" + d + "-" + i, day, 100 + 3 * d + i, ThemeStatus.FADING)));
          }
        }
      }
      index.put(Entries.of(cut("undated", null, 999, ThemeStatus.ACTIVE)));
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

  private static Sample plain(String id, String day, String publisher) {
    return Sample.of(id, day, publisher, "Wheat", "Rain helped the wheat of field " + id + ".");
  }

  private static Sample cut(
      String id, @org.jspecify.annotations.Nullable String day, int n, ThemeStatus status) {
    return Sample.of(id, day, "Harbor Wire", "Bonds", "Bets on a rate cut, number " + n + ".")
        .theme("rate-cut", "rate cut", status);
  }

  private static Timeline weeks(Selection selection) {
    return Timeline.of("rate-cut", searcher, selection, Timeframe.of(Interval.WEEK, LATER));
  }

  @Test
  void aRowCountsArticlesStoriesAndPublishersAndTheirShareOfAllStories() {
    Timeline weeks = weeks(RATE_CUT);

    assertThat(weeks.rows()).hasSize(7);
    Timeline.Row loud = weeks.rows().getLast();
    assertThat(loud.period().label()).isEqualTo("2024-08-12");
    assertThat(loud.counts()).isEqualTo(new Counts(35, 28, 1));
    assertThat(loud.share()).isCloseTo(28.0 / (28 + 63), within(1e-9));
    assertThat(weeks.undated()).isEqualTo(1);
  }

  @Test
  void aStoryCountsOncePerBucketHoweverOftenItIsPrinted() {
    Timeline months =
        Timeline.of("rate-cut", searcher, RATE_CUT, Timeframe.of(Interval.MONTH, LATER));

    assertThat(months.rows())
        .extracting(row -> row.counts().stories())
        .containsExactly(31, 11 + 28);
  }

  @Test
  void theStatusSplitsStoriesAndAStoryMayBeInSeveral() {
    assertThat(weeks(RATE_CUT).rows().getLast().statuses()).isEqualTo(new Statuses(7, 21, 0, 0, 0));
    assertThat(weeks(Selection.of("wheat")).hasStatuses()).isFalse();
  }

  @Test
  void aWeekOfTwiceTheUsualShareIsABurst() {
    Timeline weeks = weeks(RATE_CUT);

    assertThat(weeks.bursts()).hasSize(1);
    assertThat(weeks.bursts().getFirst().first().day()).isEqualTo(LOUD);
    assertThat(weeks.rows().getLast().burst()).isPositive();
    assertThat(weeks.rows().getFirst().burst()).isNull();
  }

  @Test
  void zLooksBackOnWholeBuckets() {
    Timeline days =
        Timeline.of("wheat", searcher, Selection.of("wheat"), Timeframe.of(Interval.DAY, LATER));

    // Behind 21 days of 13 come 7 of 9: of the 28 before, the mean is 12, the deviation √(84 / 27)
    assertThat(days.rows().get(28).z()).isCloseTo((9 - 12) / Math.sqrt(84 / 27.0), within(1e-9));
    assertThat(days.rows().get(6).z()).isNull();
  }

  @Test
  void theIndexIsAHundredOnAverageOverTheBaseWindow() {
    Timeframe frame = new Timeframe(Interval.WEEK, FIRST, LOUD.plusDays(6), LATER);
    Timeline weeks = Timeline.of("rate-cut", searcher, RATE_CUT, frame);

    // One publisher counts: six weeks of a share of 7 in 70, then one of 35 in 98
    double mean = (6 * 0.1 + 35 / 98.0) / 7;
    assertThat(weeks.rows().getFirst().index()).isCloseTo(100 * 0.1 / mean, within(1e-9));
    assertThat(weeks.rows().getLast().index()).isCloseTo(100 * 35 / 98.0 / mean, within(1e-9));
    assertThat(weeks.publishers().counted()).containsExactly("Harbor Wire");
    assertThat(weeks.publishers().leftOut()).containsExactly("Lantern Post");
  }

  @Test
  void aBaseWindowInWhichNothingChangesGivesNoIndex() {
    Timeframe frame = new Timeframe(Interval.WEEK, FIRST, LOUD.minusDays(1), LATER);

    assertThat(Timeline.of("rate-cut", searcher, RATE_CUT, frame).rows())
        .allMatch(row -> row.index() == null);
  }

  @Test
  void aPublisherThatFellSilentIsNamedFromThatDayOn() {
    Timeline weeks = weeks(RATE_CUT);

    assertThat(weeks.publishers().silent())
        .containsExactly(new Silence("Lantern Post", LocalDate.of(2024, 7, 22), 4));
    assertThat(weeks.rows()).extracting(Timeline.Row::silent).containsExactly(0, 0, 0, 1, 1, 1, 1);
  }

  @Test
  void aBucketCutByTheRangeSaysSo() {
    Selection range =
        new Selection(
            "*",
            RATE_CUT.expression(),
            LocalDate.of(2024, 7, 3),
            LocalDate.of(2024, 7, 16),
            null,
            null);

    assertThat(weeks(range).rows())
        .extracting(Timeline.Row::cuts)
        .containsExactly(Set.of(Cut.RANGE), Set.of(), Set.of(Cut.RANGE));
    assertThat(weeks(range).rows())
        .extracting(row -> row.counts().articles())
        .containsExactly(5, 7, 2);
  }

  @Test
  void aBucketThatIsNotOverSaysSo() {
    Timeframe thursday = Timeframe.of(Interval.WEEK, Instant.parse("2024-08-15T09:00:00Z"));

    assertThat(Timeline.of("rate-cut", searcher, RATE_CUT, thursday).rows().getLast().cuts())
        .containsExactly(Cut.OPEN);
  }

  @Test
  void monthsThatBeginOrEndWithoutArticlesSaySo() {
    Timeline months =
        Timeline.of("rate-cut", searcher, RATE_CUT, Timeframe.of(Interval.MONTH, LATER));

    assertThat(months.rows().getFirst().cuts()).isEmpty();
    assertThat(months.rows().getLast().cuts()).containsExactly(Cut.END);
  }

  @Test
  void anArticleThatTellsOnlyADayIsInNoHour() {
    Timeline hours =
        Timeline.of("rate-cut", searcher, RATE_CUT, Timeframe.of(Interval.HOUR, LATER));

    assertThat(hours.rows()).isEmpty();
    assertThat(hours.dayOnly()).isEqualTo(49 + 28);
    assertThat(hours.undated()).isEqualTo(1);
  }

  @Test
  void timesFallIntoHoursAndSessionsAndIntoDaysOfTheZone(@TempDir Path timed) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(timed, InstantSource.system())) {
      index.put(Entries.of(plain("a", "2024-07-16T23:30:00Z", "Harbor Wire")));
      index.put(Entries.of(plain("b", "2024-07-17T00:10:00Z", "Harbor Wire")));
      index.put(Entries.of(plain("c", "2024-07-17T14:00:00Z", "Harbor Wire")));
    }
    try (Snapshots open = Snapshots.open(timed);
        Snapshot view = open.acquire()) {
      Searcher here =
          new Searcher(
              view, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"));
      Selection tokyo =
          new Selection("*", RATE_CUT.expression(), null, null, ZoneId.of("Asia/Tokyo"), null)
              .with("*");

      assertThat(labels(Timeline.of("*", here, tokyo, Timeframe.of(Interval.DAY, LATER))))
          .containsExactly("2024-07-17 3");
      assertThat(labels(Timeline.of("*", here, Selection.ALL, Timeframe.of(Interval.DAY, LATER))))
          .containsExactly("2024-07-16 1", "2024-07-17 2");
      assertThat(
              labels(Timeline.of("*", here, Selection.ALL, Timeframe.of(Interval.SESSION, LATER))))
          .containsExactly("2024-07-17 Asia 2", "2024-07-17 London 0", "2024-07-17 New York 1");
      assertThat(labels(Timeline.of("*", here, tokyo, Timeframe.of(Interval.HOUR, LATER))))
          .hasSize(16)
          .startsWith("2024-07-17T08:00+09:00 1", "2024-07-17T09:00+09:00 1");
    }
  }

  private static List<String> labels(Timeline timeline) {
    return timeline.rows().stream()
        .map(row -> row.period().label() + " " + row.counts().articles())
        .toList();
  }
}
