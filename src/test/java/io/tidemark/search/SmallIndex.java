package io.tidemark.search;

import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An index of a few articles, and what a test asks of it. */
final class SmallIndex implements AutoCloseable {
  static final Catalog NO_CATALOG =
      new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1");
  private static final Instant MORNING = Instant.parse("2024-07-17T06:00:00Z");

  private final Snapshots snapshots;
  private final Snapshot snapshot;
  private final Searcher searcher;

  private SmallIndex(Path folder) {
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
    searcher = new Searcher(snapshot, () -> NO_CATALOG);
  }

  static SmallIndex of(Path folder, Sample... samples) throws IOException {
    put(folder, MORNING, Arrays.stream(samples).map(Entries::of).toArray(Entry[]::new));
    return new SmallIndex(folder);
  }

  /** As {@link #of}, of an index that is there. */
  static SmallIndex open(Path folder) {
    return new SmallIndex(folder);
  }

  static void put(Path folder, Instant known, Entry... entries) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.fixed(known))) {
      for (Entry entry : entries) {
        index.put(entry);
      }
    }
  }

  Searcher searcher() {
    return searcher;
  }

  Hits hits(String query) {
    return searcher.search(Selection.of(query), Order.RELEVANCE, Page.FIRST);
  }

  List<String> found(String query) {
    return ids(hits(query));
  }

  static List<String> ids(Hits hits) {
    return hits.hits().stream().map(Hit::id).toList();
  }

  /** The text with its marks in brackets. */
  static String marked(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    for (Passage.Mark mark : passage.marks().reversed()) {
      text.insert(mark.end() - passage.start(), ']').insert(mark.start() - passage.start(), '[');
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }
}
