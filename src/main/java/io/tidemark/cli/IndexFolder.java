package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.export.Report;
import io.tidemark.export.Table;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.search.Searcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of each command that works on an index. */
final class IndexFolder {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The folder of the index (default: index, beside the program).")
  private @Nullable Path folder;

  Path path() {
    return folder == null ? Path.of(System.getProperty("tidemark.home", ""), "index") : folder;
  }

  /** Makes a table of the index, told to be of the tags of the moment that is asked as of. */
  Table table(Models models, SelectionOptions options, Function<Searcher, Table> work) {
    return search(
        models::catalog,
        searcher -> work.apply(searcher).stamped(searcher.catalogs(options.of("*"))));
  }

  /** Makes a report of it, likewise. */
  Report report(Models models, SelectionOptions options, Function<Searcher, Report> work) {
    return search(
        models::catalog,
        searcher -> work.apply(searcher).stamped(searcher.catalogs(options.of("*"))));
  }

  /** Does {@code work} on the index as it was committed last. */
  <T> T search(Supplier<Catalog> catalog, Function<Searcher, T> work) {
    try (Snapshots snapshots = Snapshots.open(path());
        Snapshot snapshot = snapshots.acquire()) {
      return work.apply(new Searcher(snapshot, catalog));
    } catch (IOException e) {
      throw new UncheckedIOException(path() + ": the index cannot be read: " + e.getMessage(), e);
    }
  }
}
