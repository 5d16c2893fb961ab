package io.tidemark.analyze.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Direction;
import io.tidemark.article.Sample;
import io.tidemark.article.StanceLabel;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.EntityKind;
import io.tidemark.catalog.Name;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who speaks on the theme of rate cuts in a small index. */
class VoicesTest {
  private static final Instant KNOWN_EARLY = Instant.parse("2024-06-30T00:00:00Z");
  private static final Instant KNOWN_LATE = Instant.parse("2024-07-31T00:00:00Z");
  private static final Catalog CATALOG =
      new Catalog(
          List.of(),
          List.of(),
          List.of(
              entity("marlowe", "Marlowe Securities", EntityKind.BROKER, null),
              entity("lantern", "Lantern Post", EntityKind.MEDIA, null),
              entity("june-poe", "June Poe", EntityKind.OFFICIAL, "marlowe")),
          Map.of(),
          "stamp-1");

  @TempDir static Path folder;
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    Entry may = Entries.of(hawk("may", "2024-05-06", "A rate cut is far off"));
    try (ArticleIndex index = ArticleIndex.open(folder, () -> KNOWN_EARLY)) {
      index.put(may);
      index.put(Entries.copy(hawk("reprint", "2024-05-07", "A rate cut is far off"), may));
      index.put(Entries.of(hawk("late-may", "2024-05-20", "A rate cut would be wrong")));
      index.put(
          Entries.of(
              Sample.of(
                      "june",
                      "2024-06-03",
                      "Harbor Wire",
                      "Bets",
                      "Brook Bank analyst Jane Doe said a rate cut helps gold. Rain is near, she"
                          + " added. Traders said a rate cut is sure. Lantern Post reported a rate"
                          + " cut.")
                  .theme("rate-cut", "a rate cut helps")
                  .theme("rate-cut", "a rate cut is sure")
                  .theme("rate-cut", "a rate cut.")
                  .person(null, "Jane Doe")
                  .organisation(null, "Brook Bank")
                  .organisation("lantern", "Lantern Post")
                  .says(null, "Brook Bank analyst Jane Doe", "said", "a rate cut helps gold")
                  .says(null, "she", "added", "Rain is near")
                  .says(null, "Traders", "said a rate cut is", "a rate cut is sure")
                  .says("lantern", "Lantern Post", "reported", "a rate cut.")
                  .forecast(
                      null,
                      "Jane Doe",
                      "gold",
                      Direction.UP,
                      null,
                      null,
                      "Brook Bank analyst Jane Doe said a rate cut helps gold.")));
      index.commit();
    }
    try (ArticleIndex index = ArticleIndex.open(folder, () -> KNOWN_LATE)) {
      index.put(Entries.of(dove("july", "2024-07-08", "A rate cut is due")));
      index.put(Entries.of(dove("late-july", "2024-07-22", "A rate cut is needed")));
    }
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
    searcher = new Searcher(snapshot, () -> CATALOG);
  }

  @AfterAll
  static void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }

  @Test
  void aVoiceOfTheCatalogIsOneUnderAllItsNamesAndItsCopiesAreHeardOnce() {
    Voices.Row poe = row(voices(Near.SENTENCE, null), "june-poe");

    assertThat(poe.voice().name()).isEqualTo("June Poe");
    assertThat(poe.counts()).isEqualTo(new Counts(5, 4, 1));
    assertThat(poe.statements()).isEqualTo(4);
    assertThat(poe.hawkish()).isEqualTo(2);
    assertThat(poe.dovish()).isEqualTo(2);
    assertThat(poe.first().day()).isEqualTo(LocalDate.of(2024, 5, 6));
  }

  @Test
  void theHouseIsTheOneToldInTheArticleElseTheAffiliation() {
    Voices voices = voices(Near.SENTENCE, null);

    assertThat(row(voices, "june-poe").voice().house())
        .isEqualTo(new Voice.House("marlowe", "Marlowe Securities"));
    assertThat(row(voices, "jane doe").voice().house())
        .isEqualTo(new Voice.House("brook bank", "Brook Bank"));
  }

  @Test
  void whatAVoiceForecastsInItsStatementsIsItsDirection() {
    assertThat(row(voices(Near.SENTENCE, null), "jane doe").ways())
        .containsExactly(new Voices.Way("gold", 1, 0));
  }

  @Test
  void onlyStatementsInSentencesOfTheThemeCountUnlessTheArticleIsAskedFor() {
    assertThat(row(voices(Near.SENTENCE, null), "jane doe").statements()).isEqualTo(1);
    assertThat(row(voices(Near.ARTICLE, null), "jane doe").statements()).isEqualTo(2);
  }

  @Test
  void crowdsAndMediaAreNoVoices() {
    Voices voices = voices(Near.SENTENCE, null);

    assertThat(voices.rows())
        .extracting(row -> row.voice().key())
        .containsExactlyInAnyOrder("june-poe", "jane doe");
    assertThat(voices.unnamed()).isEqualTo(2);
  }

  @Test
  void whoLeansTheOtherWayLaterHasChangedSides() {
    List<ChangedSide> changes = ChangedSide.in(voices(Near.SENTENCE, null), 2);

    assertThat(changes)
        .singleElement()
        .satisfies(change -> {
          assertThat(change.voice().key()).isEqualTo("june-poe");
          assertThat(change.subject()).isNull();
          assertThat(change.from()).isEqualTo(1);
          assertThat(change.last().day()).isEqualTo(LocalDate.of(2024, 5, 20));
          assertThat(change.first().day()).isEqualTo(LocalDate.of(2024, 7, 8));
          assertThat(Quotes.of(change.first(), snapshot).quote())
              .isEqualTo("A rate cut is due, June Poe said.");
        });
    assertThat(ChangedSide.in(voices(Near.SENTENCE, null), 3)).isEmpty();
  }

  @Test
  void asOfAMomentNothingSaidLaterIsHeard() {
    Voices then = voices(Near.SENTENCE, KNOWN_EARLY.plusSeconds(1));

    assertThat(row(then, "june-poe").counts().stories()).isEqualTo(2);
    assertThat(ChangedSide.in(then, 2)).isEmpty();
  }

  private static Voices voices(Near near, @Nullable Instant asOf) {
    Selection all = Selection.of("theme:rate-cut");
    Selection then = new Selection(all.query(), all.expression(), null, null, null, asOf);
    return Voices.of(searcher, then, near, CATALOG);
  }

  private static Voices.Row row(Voices voices, String key) {
    return voices.rows().stream()
        .filter(row -> row.voice().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Sample hawk(String id, String day, String words) {
    return poe(id, day, words).stance(StanceLabel.HAWKISH, words + ", June Poe said.");
  }

  private static Sample dove(String id, String day, String words) {
    return poe(id, day, words).stance(StanceLabel.DOVISH, words + ", June Poe said.");
  }

  private static Sample poe(String id, String day, String words) {
    return Sample.of(id, day, "Harbor Wire", "Title of " + id, words + ", June Poe said.")
        .theme("rate-cut", "rate cut")
        .person("june-poe", "June Poe")
        .says("june-poe", "June Poe", "said", words);
  }

  private static Entity entity(
      String id, String name, EntityKind kind, @Nullable String affiliation) {
    return new Entity(
        id, name, kind, List.<Name>of(), List.of(), List.of(), null, affiliation, null);
  }
}
