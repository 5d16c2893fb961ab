package io.tidemark.cli;

import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.vector.SentenceModel;
import io.tidemark.vector.VectorIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Makes the vectors that an index misses. */
final class Vectorizing {
  private Vectorizing() {}

  /**
   * Makes them for all articles of the index in {@code folder}.
   *
   * @param threads how many sentences are read at a time
   */
  static void run(Path folder, int threads, PrintWriter err) {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire();
        VectorIndex vectors = VectorIndex.open(folder);
        SentenceModel model = new SentenceModel(threads);
        Progress progress = Progress.of("vectors", err)) {
      progress.expect(vectors.missing(snapshot));
      vectors.update(snapshot, model, progress::done);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the vectors cannot be written: " + e, e);
    }
  }
}
