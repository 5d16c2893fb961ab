package io.tidemark.analyze.comove;

import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** An index of samples, each a story of its own, opened for searching. */
public record SampleIndex(Snapshots snapshots, Snapshot snapshot, Searcher searcher)
    implements AutoCloseable {
  public static SampleIndex of(Path folder, List<Sample> samples) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      for (Sample sample : samples) {
        index.put(Entries.of(sample));
      }
    }
    Snapshots snapshots = Snapshots.open(folder);
    Snapshot snapshot = snapshots.acquire();
    Catalog empty = new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1");
    return new SampleIndex(snapshots, snapshot, new Searcher(snapshot, () -> empty));
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }
}
