package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.vector.SentenceModel;
import io.tidemark.vector.VectorIndex;
import io.tidemark.vector.Vectors;
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

/** Search by words and meaning, with the real model and real indexes. */
class HybridTest {
  private static final Instant MONDAY = Instant.parse("2024-07-15T12:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2024-07-16T12:00:00Z");

  @TempDir private static Path folder;
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static Searcher searcher;
  private static Vectors vectors;

  @BeforeAll
  static void threeArticles() throws IOException {
    put(MONDAY, Sample.of("bullion", "2024-07-15", "Harbor Wire", "Monday", "Bullion got dearer."));
    put(
        MONDAY,
        Sample.of("wheat", "2024-07-15", "Quay Post", "Grains", "Farmers brought in the harvest."));
    put(
        TUESDAY,
        Sample.of(
            "gold", "2024-07-16", "Quay Post", "Gold", "The price of gold went up on Tuesday."));
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
    searcher =
        new Searcher(
            snapshot, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"));
    vectors = Vectors.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    vectors.close();
    snapshot.close();
    snapshots.close();
  }

  @Test
  void whatMeansTheSameInOtherWordsIsFoundBehindTheWords() {
    Hits hits = ask("gold price up");

    assertThat(ids(hits)).startsWith("gold", "bullion");
    assertThat(hits.hits()).extracting(Hit::by).startsWith(Hit.By.BOTH, Hit.By.MEANING);
    assertThat(hits.hits().get(1).passage().text()).isEqualTo("Bullion got dearer.");
    assertThat(hits.counts().articles()).isEqualTo(1);
  }

  @Test
  void tagsDaysAndPhrasesHoldOfWhatIsFoundByMeaningToo() {
    assertThat(ids(ask("gold price publisher:harbor-wire"))).containsExactly("bullion");
    assertThat(ids(ask("precious metal to:2024-07-15"))).doesNotContain("gold").contains("bullion");
    assertThat(ids(ask("gold price \"got dearer\""))).containsExactly("bullion");
    assertThat(ids(ask("gold price NOT bullion"))).doesNotContain("bullion");
  }

  @Test
  void aQueryWithoutFreeWordsIsNotAskedByMeaning() {
    assertThat(ids(ask("\"price of gold\""))).containsExactly("gold");
  }

  @Test
  void whatCameLaterIsNotFoundByMeaningEither() {
    Selection then =
        new Selection("*", new Expression.All(), null, null, null, MONDAY).with("gold price up");
    assertThat(ids(searcher.searchByMeaning(then, Page.FIRST, vectors)))
        .contains("bullion")
        .doesNotContain("gold");
  }

  @Test
  void vectorsThatAreThereAreNotMadeAgain() throws IOException {
    try (VectorIndex index = VectorIndex.open(folder);
        SentenceModel model = new SentenceModel(1)) {
      assertThat(index.missing(snapshot)).isZero();
      assertThat(index.update(snapshot, model, done -> {})).isZero();
    }
  }

  private static Hits ask(String line) {
    return searcher.searchByMeaning(Selection.of(line), Page.FIRST, vectors);
  }

  private static List<String> ids(Hits hits) {
    return hits.hits().stream().map(Hit::id).toList();
  }

  private static void put(Instant known, Sample sample) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.fixed(known))) {
      index.put(Entries.of(sample));
    }
    try (Snapshots all = Snapshots.open(folder);
        Snapshot now = all.acquire();
        VectorIndex index = VectorIndex.open(folder);
        SentenceModel model = new SentenceModel(1)) {
      index.update(now, model, done -> {});
    }
  }
}
