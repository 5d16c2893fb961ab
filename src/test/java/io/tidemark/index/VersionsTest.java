package io.tidemark.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days pass from put to put; what is seen is told as of noon of each. */
class VersionsTest {
  private static final Instant MIDNIGHT = Instant.parse("2024-07-16T00:00:00Z");

  @TempDir Path folder;

  @Test
  void aPastDaySeesTheVersionThatWasTheNewestThen() throws IOException {
    assertThat(put(0, wire("a", "Gold rose"))).isEqualTo(Fate.INDEXED);
    assertThat(put(1, wire("a", "Gold rose, and rose again"))).isEqualTo(Fate.REPLACED);

    assertThat(seen(null)).containsExactly("Gold rose, and rose again");
    assertThat(seen(0)).containsExactly("Gold rose");
    assertThat(seen(1)).containsExactly("Gold rose, and rose again");
    assertThat(size()).isEqualTo(1);
  }

  @Test
  void aVersionOfAnotherIdTakesThePlaceOfTheOneBefore() throws IOException {
    put(0, wire("a", "Gold rose"));
    Entry update = Entries.version(sample("b", "Gold rose more"), "a", Placing.Turn.LATER);
    assertThat(put(1, update)).isEqualTo(Fate.REPLACED);
    Entry next = Entries.version(sample("c", "Gold rose most"), "a", Placing.Turn.LATER);
    assertThat(put(2, next)).isEqualTo(Fate.REPLACED);

    assertThat(seen(null)).containsExactly("Gold rose most");
    assertThat(seen(1)).containsExactly("Gold rose more");
    assertThat(seen(0)).containsExactly("Gold rose");
  }

  @Test
  void anOlderVersionThatComesLateIsKeptButNeverSeen() throws IOException {
    put(0, wire("b", "Gold rose more"));
    Entry late = Entries.version(sample("a", "Gold rose"), "b", Placing.Turn.EARLIER);
    assertThat(put(1, late)).isEqualTo(Fate.REPLACED);
    assertThat(put(2, late)).isEqualTo(Fate.UNCHANGED);

    assertThat(seen(null)).containsExactly("Gold rose more");
    assertThat(seen(1)).containsExactly("Gold rose more");
  }

  @Test
  void twoVersionsInOneBatchOfDocumentsAreNotTakenForNewsWhenItComesAgain() throws IOException {
    List<Entry> archive =
        List.of(
            Entries.from("archive#1", wire("a", "Gold rose")),
            Entries.from("archive#2", wire("a", "Gold rose more")));
    try (ArticleIndex index = open(0)) {
      archive.forEach(index::put);
    }
    try (ArticleIndex index = open(1)) {
      for (Entry entry : archive) {
        assertThat(index.held(entry.origin().documentHash(), "stamp-1", "tagger-1")).isEqualTo(1);
      }
    }
    assertThat(seen(null)).containsExactly("Gold rose more");
  }

  @Test
  void aDocumentThatTakesItsChangeBackIsNews() throws IOException {
    put(0, wire("a", "Gold rose"));
    put(1, wire("a", "Gold fell"));
    assertThat(put(2, wire("a", "Gold rose"))).isEqualTo(Fate.REPLACED);

    assertThat(seen(null)).containsExactly("Gold rose");
    assertThat(seen(1)).containsExactly("Gold fell");
    assertThat(seen(0)).containsExactly("Gold rose");
  }

  @Test
  void theSameBytesReadOtherwiseAreNoNewVersion() throws IOException {
    Entry first = wire("a", "Gold rose. Read more");
    put(0, first);
    Entry better = wire("a", "Gold rose.");
    Entry again =
        new Entry(
            better.tagged(),
            new Origin("a", "by a newer reader", first.origin().bytesHash()),
            better.placing(),
            better.annotation());
    assertThat(put(1, again)).isEqualTo(Fate.REPLACED);

    assertThat(seen(0)).containsExactly("Gold rose.");
  }

  @Test
  void otherTagsOfTheSameTextAreSeenFromThenOn() throws IOException {
    put(0, wire("a", "Gold rose"));
    put(1, retagged(sample("a", "Gold rose").subject("gold", "Gold"), "stamp-2"));

    assertThat(mentions(null)).isEqualTo(1);
    assertThat(mentions(1)).isEqualTo(1);
    assertThat(mentions(0)).isZero();
    assertThat(catalogs(0)).containsExactly("stamp-1");
    assertThat(catalogs(1)).containsExactly("stamp-2");
    assertThat(size()).isEqualTo(1);
  }

  @Test
  void theSameTagsByAnotherCatalogAreNoOtherVersion() throws IOException {
    put(0, wire("a", "Gold rose"));
    put(1, retagged(sample("a", "Gold rose"), "stamp-2"));

    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      assertThat(snapshot.searcher().getIndexReader().numDocs()).isEqualTo(1);
    }
  }

  @Test
  void whatADocumentNoLongerHoldsStaysForPastDays() throws IOException {
    put(0, wire("a", "Gold rose"));
    try (ArticleIndex index = open(1)) {
      assertThat(index.forgetOlder("a", Set.of("b"))).isEqualTo(1);
      index.put(Entries.from("a", wire("b", "Gold fell")));
    }

    assertThat(seen(null)).containsExactly("Gold fell");
    assertThat(seen(0)).containsExactly("Gold rose");
  }

  @Test
  void onlyTheNewestVersionIsTaggedAgain() throws IOException {
    put(0, wire("a", "Gold rose"));
    put(1, wire("a", "Gold fell"));
    put(1, Entries.of(Sample.foreign("b", "2024-07-16", "de", "Gold", "Gold steigt.")));

    try (ArticleIndex index = open(2);
        KeptArticles kept = index.kept()) {
      assertThat(kept.byStamp().values())
          .extracting(java.util.BitSet::cardinality)
          .containsExactly(2);
      assertThat(kept.untagged().cardinality()).isEqualTo(1);
    }
  }

  @Test
  void storiesThatALaterCopyLinksAreOneFromThenOn() throws IOException {
    put(0, Entries.copy(sample("a", "One"), 11, Set.of()));
    put(0, Entries.copy(sample("b", "Two"), 22, Set.of()));
    put(1, Entries.copy(sample("c", "Both"), 22, Set.of(11L)));

    assertThat(stories(null)).isEqualTo(1);
    assertThat(stories(1)).isEqualTo(1);
    assertThat(stories(0)).isEqualTo(2);
  }

  private Fate put(int day, Entry entry) throws IOException {
    try (ArticleIndex index = open(day)) {
      return index.put(entry);
    }
  }

  private ArticleIndex open(int day) {
    return ArticleIndex.open(folder, InstantSource.fixed(MIDNIGHT.plusSeconds(day * 86_400L)));
  }

  private static Sample sample(String id, String body) {
    return Sample.of(id, "2024-07-16", "Harbor Wire", "Gold", body);
  }

  private static Entry wire(String id, String body) {
    return Entries.of(sample(id, body));
  }

  private static Entry retagged(Sample sample, String catalog) {
    Entry entry = Entries.of(sample);
    return new Entry(
        entry.tagged().stamped(catalog, "tagger-1"),
        entry.origin(),
        entry.placing(),
        entry.annotation());
  }

  private int mentions(@Nullable Integer day) throws IOException {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      View view = snapshot.view(noon(day));
      ScoreDoc seen = snapshot.searcher().search(view.filter(), 1).scoreDocs[0];
      return snapshot.tagged(seen.doc).mentions().size();
    }
  }

  private Set<String> catalogs(@Nullable Integer day) throws IOException {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      return snapshot.catalogs(noon(day)).keySet();
    }
  }

  private List<String> seen(@Nullable Integer day) throws IOException {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      List<String> bodies = new ArrayList<>();
      for (ScoreDoc found :
          snapshot.searcher().search(snapshot.view(noon(day)).filter(), 10).scoreDocs) {
        bodies.add(snapshot.shown(found.doc).body());
      }
      return bodies;
    }
  }

  private int stories(@Nullable Integer day) throws IOException {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      StoryLinks links = StoryLinks.at(noon(day), snapshot.searcher().getIndexReader());
      return (int) List.of(11L, 22L).stream().map(links::of).distinct().count();
    }
  }

  private int size() throws IOException {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire();
        ArticleIndex index = open(3)) {
      assertThat(snapshot.size()).isEqualTo(index.size());
      return index.size();
    }
  }

  private static @Nullable Instant noon(@Nullable Integer day) {
    return day == null ? null : MIDNIGHT.plusSeconds(day * 86_400L + 43_200);
  }
}
