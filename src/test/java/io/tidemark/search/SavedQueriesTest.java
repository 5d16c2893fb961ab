package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import io.tidemark.article.ThemeStatus;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.catalog.Theme;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQueriesTest {
  private static final Entry COINS =
      Entries.of(
          Sample.of(
                  "coins",
                  "2024-07-16T20:30:00-04:00",
                  "Harbor Wire",
                  "Small firms soar",
                  "Stocks were calm at first.\n\nThe Trump trade lifted bitcoin and small firms"
                      + " alike. Gold rallied too.")
              .theme("trump-trade", "Trump trade")
              .subject("bitcoin", "bitcoin")
              .up("bitcoin", "bitcoin", "lifted", "trump-trade")
              .organisation("huatai-securities", "Stocks"));
  private static final Entry GOLD =
      Entries.of(
          Sample.of(
                  "gold",
                  "2024-07-10",
                  null,
                  "Gold slips",
                  "Bullion fell as the rate cut faded from view.")
              .theme("rate-cut", "rate cut", ThemeStatus.FADING)
              .down("gold", "Bullion", "fell"));
  private static final Entry GERMAN =
      Entries.of(Sample.foreign("german", "2024-07-16", "de", "Dax", "Die Preise steigen."));
  private static final List<Entry> ALL = List.of(COINS, GOLD, GERMAN);

  private static final List<String> QUERIES =
      List.of(
          "theme:trump-trade",
          "theme:rate-cut/fading",
          "theme:trump-trade AND subject:bitcoin",
          "theme:trump-trade OR theme:rate-cut",
          "move:bitcoin/up",
          "move:gold",
          "gold NOT theme:trump-trade",
          "NOT theme:trump-trade",
          "rallying",
          "\"rallied\"",
          "\"trade trump\"",
          "small-firms",
          "publisher:harbor-wire",
          "NOT publisher:harbor-wire",
          "kind:news",
          "kind:research",
          "lang:de",
          "lang:de OR gold",
          "Preise",
          "from:2024-07-11",
          "to:2024-07-10 gold",
          "org:huatai-securities",
          "org:nobody",
          "(theme:rate-cut OR *) from:2024-07-16",
          "*");

  @TempDir Path folder;

  @Test
  void eachQueryMatchesJustTheArticlesThatTheIndexFindsByIt() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      ALL.forEach(index::put);
    }
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      Searcher searcher = new Searcher(snapshot, SavedQueriesTest::catalog);
      for (String query : QUERIES) {
        if (!query.equals("org:nobody")) {
          assertThat(matched(query)).as(query).isEqualTo(found(searcher, query));
        }
      }
    }
    assertThat(QUERIES).anyMatch(query -> matched(query).size() == 3);
  }

  @Test
  void manyQueriesAtOnceMatchAsOneByOne() {
    SavedQueries all = new SavedQueries(QUERIES.stream().map(SavedQueriesTest::saved).toList());

    List<String> matching =
        all.matching(COINS).stream().map(found -> QUERIES.get(found.query())).toList();

    assertThat(matching)
        .isEqualTo(QUERIES.stream().filter(q -> matched(q).contains("coins")).toList());
  }

  @Test
  void aMatchNamesItsPartsAndTheSentenceWithMostOfThem() {
    SavedQueries.Found found =
        one("theme:trump-trade AND (move:bitcoin/up OR soared) AND gold", COINS);

    assertThat(Objects.requireNonNull(found.sentence()).text())
        .isEqualTo("The Trump trade lifted bitcoin and small firms alike.");
    assertThat(found.places())
        .extracting(place -> place.part() + " = " + place.span().text())
        .containsExactly(
            "theme:trump-trade = Trump trade",
            "move:bitcoin/up = lifted",
            "soared = soar",
            "gold = Gold");
  }

  @Test
  void wordsNearOneAnotherAndWildcardsAreNamedOneByOne() {
    assertThat(one("theme:trump-trade NEAR/9 gold", COINS).places())
        .extracting(place -> place.part() + " = " + place.span().text())
        .containsExactly("theme:trump-trade = Trump trade", "gold = Gold");
    assertThat(one("rall*", COINS).places())
        .extracting(SavedQueries.Place::part)
        .containsExactly("rallied");
  }

  @Test
  void aQueryWithoutWordsShowsTheTitle() {
    SavedQueries.Found found = one("publisher:harbor-wire", COINS);

    assertThat(found.places()).isEmpty();
    assertThat(Objects.requireNonNull(found.sentence()).text()).isEqualTo("Small firms soar");
  }

  @Test
  void termsThatAnArticleMustHaveTellWhichQueriesAreRun() {
    assertThat(needed("theme:trump-trade gold")).containsExactly("theme:trump-trade");
    assertThat(needed("theme:trump-trade OR theme:rate-cut"))
        .containsExactlyInAnyOrder("theme:trump-trade", "theme:rate-cut");
    assertThat(needed("theme:trump-trade NOT theme:rate-cut")).containsExactly("theme:trump-trade");
    assertThat(needed("\"carry trade\"")).containsExactly("carry");
    assertThat(needed("NOT gold")).isEmpty();
    assertThat(needed("gold OR from:2024-07-16")).isEmpty();
  }

  private static List<String> needed(String query) {
    return saved(query).needed().stream().map(term -> term.text()).toList();
  }

  private static SavedQueries.Found one(String query, Entry entry) {
    return new SavedQueries(List.of(saved(query))).matching(entry).getFirst();
  }

  private static List<String> matched(String query) {
    SavedQueries one = new SavedQueries(List.of(saved(query)));
    return ALL.stream()
        .filter(entry -> !one.matching(entry).isEmpty())
        .map(entry -> entry.tagged().article().id())
        .sorted()
        .toList();
  }

  private static List<String> found(Searcher searcher, String query) {
    return searcher.search(Selection.of(query), Order.NEWEST, Page.FIRST).hits().stream()
        .map(Hit::id)
        .sorted()
        .toList();
  }

  private static SavedQuery saved(String query) {
    return SavedQuery.of(query, catalog());
  }

  private static Catalog catalog() {
    return new Catalog(
        Stream.of("trump-trade", "rate-cut")
            .map(id -> new Theme(id, id, "", List.of(), List.of(), List.of(), List.of(), ""))
            .toList(),
        Stream.of("gold", "bitcoin")
            .map(id ->
                new Subject(id, id, SubjectKind.COMMODITY, List.of(), List.of(), List.of(), null))
            .toList(),
        List.of(),
        Map.of(),
        "stamp-1");
  }
}
