package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.article.Sample;
import io.tidemark.article.ThemeStatus;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearcherTest {
  private static final Instant MORNING = Instant.parse("2024-07-17T06:00:00Z");
  private static final Instant EVENING = Instant.parse("2024-07-17T18:00:00Z");
  private static final AtomicInteger CATALOG_READS = new AtomicInteger();

  @TempDir static Path folder;
  @TempDir static Path abroad;
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    Entry smallCaps =
        Entries.of(
            Sample.of(
                    "small-caps",
                    "2024-07-16T20:30:00-04:00",
                    "Harbor Wire",
                    "Small firms soar",
                    "Stocks were calm at first.\n\nThe Trump trade lifted bitcoin and small firms"
                        + " alike. Gold rallied too.")
                .theme("trump-trade", "Trump trade")
                .subject("bitcoin", "bitcoin")
                .up("bitcoin", "bitcoin", "lifted", "trump-trade")
                .organisation("huatai-securities", "Stocks"));
    Sample copy =
        Sample.of(
                "copy",
                "2024-07-17",
                "Lantern Post",
                "Small firms soar",
                "The Trump trade lifted bitcoin and small firms alike.")
            .theme("trump-trade", "Trump trade")
            .up("bitcoin", "bitcoin", "lifted", "trump-trade");
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.fixed(MORNING))) {
      index.put(smallCaps);
      index.put(Entries.copy(copy, smallCaps));
      index.put(
          Entries.of(
              Sample.of(
                      "gold",
                      "2024-07-10",
                      "Harbor Wire",
                      "Gold slips",
                      "Bullion fell as the rate cut faded from view.")
                  .theme("rate-cut", "rate cut", ThemeStatus.FADING)
                  .down("gold", "Bullion", "fell")));
    }
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.fixed(EVENING))) {
      index.put(Entries.of(Sample.of("late", null, null, "Rallies", "A rally in wheat.")));
    }
    try (ArticleIndex index = ArticleIndex.open(abroad, InstantSource.fixed(MORNING))) {
      index.put(
          Entries.of(
              Sample.foreign(
                  "german",
                  "2024-07-16",
                  "de",
                  "Dax",
                  "Die Preise der Banken und l'oro steigen.")));
      index.put(Entries.of(Sample.foreign("chinese", "2024-07-16", "zh", "黄金", "美联储宣布降息。")));
      index.put(Entries.of(Sample.foreign("korean", "2024-07-16", "ko", "코스피", "기준금리를 동결했다.")));
      index.put(
          Entries.of(Sample.of("english", "2024-07-16", null, "Prices", "It prices in a cut.")));
    }
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
    searcher = new Searcher(snapshot, SearcherTest::catalog);
  }

  @AfterAll
  static void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }

  @Test
  void tagsAndWordsAreFoundTogether() {
    assertThat(found("theme:trump-trade AND subject:bitcoin"))
        .containsExactlyInAnyOrder("small-caps", "copy");
    assertThat(found("theme:trump-trade gold")).containsExactly("small-caps");
    assertThat(found("theme:trump-trade OR theme:rate-cut/fading")).hasSize(3);
    assertThat(found("gold NOT theme:trump-trade")).containsExactly("gold");
    assertThat(found("NOT theme:trump-trade")).containsExactlyInAnyOrder("gold", "late");
    assertThat(found("move:bitcoin/up publisher:harbor-wire")).containsExactly("small-caps");
    assertThat(found("move:gold")).containsExactly("gold");
    assertThat(found("org:huatai-securities")).containsExactly("small-caps");
    assertThat(found("*")).hasSize(4);
  }

  @Test
  void aWordMatchesWhateverItsEndingAPhraseOnlyAsWritten() {
    assertThat(found("rallying")).containsExactlyInAnyOrder("small-caps", "late");
    assertThat(found("\"rallied\"")).containsExactly("small-caps");
    assertThat(found("\"trump trade lifted\"")).hasSize(2);
    assertThat(found("\"trade trump\"")).isEmpty();
  }

  @Test
  void countsFoldCopiesAndNameEachPublisherOnce() {
    assertThat(searcher.count(Selection.of("theme:trump-trade"))).isEqualTo(new Counts(2, 1, 2));
    assertThat(searcher.count(Selection.ALL)).isEqualTo(new Counts(4, 3, 2));
  }

  @Test
  void theCopiesOfAHitAreFoundByItsStory() {
    Hit hit = search("org:huatai-securities").hits().getFirst();

    assertThat(found("story:" + hit.story())).containsExactlyInAnyOrder("small-caps", "copy");
  }

  @Test
  void daysAreThoseTheArticlesTellUnlessAZoneIsGiven() {
    assertThat(found("from:2024-07-17")).containsExactly("copy");
    assertThat(found("to:2024-07-16")).containsExactlyInAnyOrder("small-caps", "gold");
    Selection tokyo =
        new Selection(
            "*",
            new Expression.All(),
            LocalDate.of(2024, 7, 17),
            LocalDate.of(2024, 7, 17),
            ZoneId.of("Asia/Tokyo"),
            null);
    assertThat(ids(tokyo)).containsExactlyInAnyOrder("small-caps", "copy");
  }

  @Test
  void whatWasNotKnownYetIsNotSeen() {
    Selection noon =
        new Selection(
            "rally",
            QueryParser.parse("rally"),
            null,
            null,
            null,
            Instant.parse("2024-07-17T12:00:00Z"));

    assertThat(ids(noon)).containsExactly("small-caps");
  }

  @Test
  void aHitNamesTheOriginalOfItsStory() {
    assertThat(search("theme:trump-trade").hits())
        .extracting(Hit::original)
        .containsOnly("small-caps");
  }

  @Test
  void textsOfOtherLanguagesAreFoundByTheirWordsAsTheyAre() throws IOException {
    assertThat(abroad("Preise")).containsExactly("german");
    assertThat(abroad("Preis")).isEmpty();
    assertThat(abroad("price")).containsExactly("english");
    assertThat(abroad("oro")).containsExactly("german");
    assertThat(abroad("lang:de")).containsExactly("german");
  }

  @Test
  void piecesOfChineseAndKoreanWordsAreFound() throws IOException {
    assertThat(abroad("降息")).containsExactly("chinese");
    assertThat(abroad("息降")).isEmpty();
    assertThat(abroad("기준금리")).containsExactly("korean");
    assertThat(abroad("금리 lang:ko")).containsExactly("korean");
  }

  @Test
  void hitsComeInTheOrderAskedFor() {
    assertThat(ids(Selection.of("*"), Order.NEWEST))
        .containsExactly("copy", "small-caps", "gold", "late");
    assertThat(ids(Selection.of("*"), Order.OLDEST))
        .containsExactly("gold", "small-caps", "copy", "late");
    assertThat(searcher.search(Selection.of("*"), Order.NEWEST, new Page(1, 2)).hits())
        .extracting(Hit::id)
        .containsExactly("small-caps", "gold");
  }

  @Test
  void thePassageIsTheSentenceThatShowsMostOfTheQueryAndMarksIt() {
    Hit hit =
        search("theme:trump-trade AND move:bitcoin/up small").hits().stream()
            .filter(h -> h.id().equals("small-caps"))
            .findFirst()
            .orElseThrow();

    assertThat(marked(hit.passage()))
        .isEqualTo("The [Trump trade] [lifted] bitcoin and [small] firms alike.");
    assertThat(marked(hit.title())).isEqualTo("[Small] firms soar");
    assertThat(hit.passage().start()).isEqualTo("Stocks were calm at first.\n\n".length());
  }

  @Test
  void aPhraseIsMarkedOnlyWhereItStandsWhole() {
    Hit hit = search("\"small firms alike\"").hits().getFirst();

    assertThat(marked(hit.passage())).contains("[small firms alike]");
    assertThat(hit.title().marks()).isEmpty();
  }

  @Test
  void anUnknownIdIsAnsweredWithTheNearestOnes() {
    assertThatThrownBy(() -> search("gold theme:trum-trade"))
        .hasMessage(
            """
            gold theme:trum-trade
                       ^ unknown theme 'trum-trade'; did you mean 'trump-trade' or 'carry-trade'?\
            """);
    assertThatThrownBy(() -> search("publisher:harbour-wire"))
        .hasMessageContaining("did you mean 'harbor-wire'?");
  }

  @Test
  void anIdOfTheCatalogThatNoArticleHasFindsNothing() {
    assertThat(found("theme:carry-trade")).isEmpty();
  }

  @Test
  void theCatalogIsNotReadForIdsThatTheIndexHolds() {
    int before = CATALOG_READS.get();
    found("theme:trump-trade AND subject:bitcoin");

    assertThat(CATALOG_READS).hasValue(before);
  }

  private static Catalog catalog() {
    CATALOG_READS.incrementAndGet();
    Theme theme =
        new Theme("carry-trade", "Carry trade", "", List.of(), List.of(), List.of(), List.of(), "");
    return new Catalog(List.of(theme), List.of(), List.of(), java.util.Map.of(), "stamp-1");
  }

  private static Hits search(String query) {
    return searcher.search(Selection.of(query), Order.RELEVANCE, Page.FIRST);
  }

  private static List<String> found(String query) {
    return ids(Selection.of(query));
  }

  private static List<String> abroad(String query) throws IOException {
    try (Snapshots views = Snapshots.open(abroad);
        Snapshot view = views.acquire()) {
      return new Searcher(view, SearcherTest::catalog)
          .search(Selection.of(query), Order.RELEVANCE, Page.FIRST).hits().stream()
              .map(Hit::id)
              .toList();
    }
  }

  private static List<String> ids(Selection selection) {
    return ids(selection, Order.RELEVANCE);
  }

  private static List<String> ids(Selection selection, Order order) {
    return searcher.search(selection, order, Page.FIRST).hits().stream().map(Hit::id).toList();
  }

  private static String marked(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    for (Passage.Mark mark : passage.marks().reversed()) {
      text.insert(mark.end() - passage.start(), ']').insert(mark.start() - passage.start(), '[');
    }
    return text.toString();
  }
}
