package io.tidemark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.article.Unit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {
  private static final Instant NOON = Instant.parse("2024-07-16T12:00:00Z");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @TempDir Path folder;

  @Test
  void whatIsPutInTwiceIsUnchanged() throws Exception {
    try (ArticleIndex index = open()) {
      assertThat(index.put(Entries.of(gold("Gold rose")))).isEqualTo(Fate.INDEXED);
      assertThat(index.put(Entries.of(gold("Gold rose")))).isEqualTo(Fate.UNCHANGED);
    }
    try (ArticleIndex index = open()) {
      assertThat(index.put(Entries.of(gold("Gold rose")))).isEqualTo(Fate.UNCHANGED);
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void aChangedArticleTakesThePlaceOfTheOldOne() throws Exception {
    try (ArticleIndex index = open()) {
      index.put(Entries.of(gold("Gold rose")));
      index.commit();
      assertThat(index.put(Entries.of(gold("Gold fell")))).isEqualTo(Fate.REPLACED);
    }
    assertThat(count(word("fell"))).isEqualTo(1);
    assertThat(count(word("rose"))).isZero();
  }

  @Test
  void anotherCatalogTagsAnewButTheDayItBecameKnownStays() throws Exception {
    try (ArticleIndex index = open()) {
      index.put(Entries.of(gold("Gold rose")));
    }
    try (ArticleIndex index =
        ArticleIndex.open(folder, InstantSource.fixed(NOON.plusSeconds(60)))) {
      assertThat(index.put(Entries.of(gold("Gold rose").catalog("stamp-2"))))
          .isEqualTo(Fate.REPLACED);
    }
    assertThat(count(LongPoint.newRangeQuery(Fields.KNOWN, 0, NOON.toEpochMilli()))).isEqualTo(1);
  }

  @Test
  void aCopyOfAKnownStoryIsIndexedAndCountedAsADuplicate() throws Exception {
    try (ArticleIndex index = open()) {
      Entry first = Entries.of(gold("Gold rose"));
      index.put(first);
      Sample again = Sample.of("b", "2024-07-16", "Lantern Post", "Gold", "Gold rose");
      assertThat(index.put(Entries.copy(again, first))).isEqualTo(Fate.DUPLICATE);
      index.commit();
      assertThat(index.sharing(first.placing().text().keys())).hasSize(2);
    }
  }

  @Test
  void whatWasNotCommittedIsNotSeen() throws Exception {
    try (ArticleIndex index = open()) {
      index.put(Entries.of(gold("Gold rose")));
      index.commit();
      index.put(Entries.of(Sample.of("b", null, null, "Oil", "Oil fell")));
      assertThat(count(word("oil"))).isZero();
    }
    assertThat(count(word("oil"))).isEqualTo(1);
  }

  @Test
  void aViewStaysAsItWasUntilANewOneIsAskedFor() throws Exception {
    try (ArticleIndex index = open()) {
      index.put(Entries.of(gold("Gold rose")));
      index.commit();
      try (Snapshots snapshots = Snapshots.open(folder);
          Snapshot before = snapshots.acquire()) {
        index.put(Entries.of(Sample.of("b", null, null, "Oil", "Oil fell")));
        index.commit();
        snapshots.refresh();
        try (Snapshot after = snapshots.acquire()) {
          assertThat(List.of(before.size(), after.size())).containsExactly(1, 2);
        }
      }
    }
  }

  @Test
  void anUnchangedDocumentIsKnownByItsBytesUnlessTheCatalogChanged() throws Exception {
    Entry entry = Entries.of(gold("Gold rose"));
    try (ArticleIndex index = open()) {
      index.put(entry);
      index.commit();
      assertThat(index.held(entry.origin().documentHash(), "stamp-1", "tagger-1")).isEqualTo(1);
      assertThat(index.held(entry.origin().documentHash(), "stamp-2", "tagger-1")).isZero();
      assertThat(index.held("other", "stamp-1", "tagger-1")).isZero();
    }
  }

  @Test
  void theArticlesOfAnOlderVersionOfADocumentGo() throws Exception {
    Entry old = Entries.of(Sample.of("a", null, null, "Gold", "Gold rose"));
    Sample rewritten = Sample.of("a2", null, null, "Gold", "Gold fell");
    String document = old.origin().document();
    Entry young = Entries.from(document, Entries.of(rewritten));
    try (ArticleIndex index = open()) {
      index.put(old);
      index.commit();
      index.put(young);
      assertThat(index.forgetOlder(document, Set.of("a2"))).isEqualTo(1);
      assertThat(index.holds(old.tagged().article(), "stamp-1", "tagger-1")).isFalse();
    }
    assertThat(count(word("gold"))).isEqualTo(1);
    assertThat(count(word("fell"))).isEqualTo(1);
  }

  @Test
  void columnsTellWhatIsCounted() throws Exception {
    Sample sample =
        Sample.of(
                "a",
                "2024-07-16T20:30:00-04:00",
                "Harbor Wire",
                "Bitcoin",
                "Bitcoin is in demand.\n\nThe Trump trade is back. It rose 3.5%.")
            .theme("trump-trade", "Trump trade")
            .move(
                "bitcoin",
                "Bitcoin",
                Direction.UP,
                MoveStatus.REPORTED,
                "rose",
                "3.5%",
                "trump-trade")
            .down("gold", "It", "back");
    try (ArticleIndex index = open()) {
      index.put(Entries.of(sample));
    }
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      Columns columns = snapshot.view(null).columns(0);
      assertThat(columns.day(null)).isEqualTo(LocalDate.of(2024, 7, 16));
      assertThat(columns.day(TOKYO)).isEqualTo(LocalDate.of(2024, 7, 17));
      assertThat(columns.publisher()).isEqualTo("Harbor Wire");
      assertThat(columns.themes()).containsExactly("trump-trade");
      assertThat(columns.subjects()).containsExactly("bitcoin", "gold");
      Tellings.Move move = columns.tellings().moves().getFirst();
      assertThat(move)
          .isEqualTo(
              new Tellings.Move(
                  0,
                  "bitcoin",
                  Direction.UP,
                  MoveStatus.REPORTED,
                  3.5,
                  Unit.PERCENT,
                  null,
                  null,
                  List.of("trump-trade"),
                  3,
                  2));
      assertThat(snapshot.tagged(0)).isEqualTo(sample.tagged());
    }
  }

  @Test
  void aFolderWithoutAnIndexSaysHowToMakeOne() {
    assertThatThrownBy(() -> Snapshots.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("tidemark ingest PATH --index " + folder);
  }

  @Test
  void twoWritersDoNotGetInEachOthersWay() throws Exception {
    try (ArticleIndex index = open()) {
      assertThatThrownBy(this::open).hasMessageContaining("another process is writing");
      assertThat(index.size()).isZero();
    }
  }

  private ArticleIndex open() {
    return ArticleIndex.open(folder, InstantSource.fixed(NOON));
  }

  private static Sample gold(String body) {
    return Sample.of("a", "2024-07-16", "Harbor Wire", "Gold", body).subject("gold", "Gold");
  }

  private static Query word(String word) {
    return new TermQuery(new Term(Fields.TEXT, word));
  }

  private int count(Query query) throws Exception {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      return snapshot
          .searcher()
          .count(
              new BooleanQuery.Builder()
                  .add(query, BooleanClause.Occur.FILTER)
                  .add(snapshot.view(null).filter(), BooleanClause.Occur.FILTER)
                  .build());
    }
  }
}
