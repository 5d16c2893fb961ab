package io.tidemark.bench;

import io.tidemark.acquire.Acquired;
import io.tidemark.acquire.Sources;
import io.tidemark.article.Rejected;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Stamp;
import io.tidemark.pipeline.Ingest;
import io.tidemark.pipeline.KeptCatalogs;
import io.tidemark.pipeline.Quarantine;
import io.tidemark.pipeline.Retag;
import io.tidemark.pipeline.RetagWatcher;
import io.tidemark.pipeline.Retagged;
import io.tidemark.pipeline.Stages;
import io.tidemark.pipeline.Tagging;
import io.tidemark.read.ArticleReader;
import io.tidemark.read.ReadSettings;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.reach.Reach;
import io.tidemark.tag.text.Annotator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that {@code tidemark retag} does once it has loaded the changed catalog. The index goes back
 * and forth between two states, so that each round has a change to apply.
 */
final class RetagWork implements Work {
  private static final int WARM_UP = 12;

  /** A state of catalog and program. */
  private record State(Path models, Catalog catalog, String program, Tagging tagging) {
    static State of(Path models, String program) throws IOException, CatalogException {
      Catalog catalog = CatalogReader.read(models);
      Tagger tagger = new Tagger(catalog, program);
      return new State(models, catalog, program, new Tagging(Annotator::new, () -> tagger));
    }
  }

  private final Path index;
  private State here;
  private State other;

  private RetagWork(Path index, State here, State other) throws IOException {
    this.index = index;
    this.here = here;
    this.other = other;
    ingest(index.resolveSibling("articles.jsonl"));
    for (int i = 0; i < WARM_UP; i++) {
      retag(1);
    }
  }

  /** After a rule was added to one theme, or taken away again. */
  static RetagWork afterChangedTheme(Path folder) throws IOException, CatalogException {
    Path models = Articles.home().resolve("models");
    Path changed = fresh(folder.resolve("retag-theme-models"));
    for (Path file : CatalogReader.files(models)) {
      Path copy = changed.resolve(models.relativize(file));
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
    Path theme = changed.resolve("themes/rate-cut.yaml");
    String text = Files.readString(theme);
    Files.writeString(theme, text.replaceFirst("\nrules:\n", "\nrules:\n  - cheaper money\n"));
    return new RetagWork(
        fresh(folder.resolve("retag-theme")), State.of(models, "1"), State.of(changed, "1"));
  }

  /** After the program changed, so that all articles are tagged anew. */
  static RetagWork afterChangedProgram(Path folder) throws IOException, CatalogException {
    Path models = Articles.home().resolve("models");
    return new RetagWork(
        fresh(folder.resolve("retag-all")), State.of(models, "1"), State.of(models, "2"));
  }

  @Override
  public void run(Path articles, int threads) throws IOException {
    retag(threads);
  }

  private void retag(int threads) throws IOException {
    try (ArticleIndex articles = ArticleIndex.open(index, InstantSource.system())) {
      KeptCatalogs kept = new KeptCatalogs(index);
      kept.keep(other.models(), other.catalog().stamp());
      Retagged done =
          new Retag(articles, kept, other.catalog(), other.tagging(), other.program())
              .run(threads, new Silent());
      if (!done.isWhole()) {
        throw new IllegalStateException("not all was retagged: " + done);
      }
    }
    State before = here;
    here = other;
    other = before;
  }

  private void ingest(Path file) throws IOException {
    ArticleReader reader = new ArticleReader(ReadSettings.standard());
    Annotator annotator = new Annotator();
    Tagger tagger = new Tagger(here.catalog(), here.program());
    Tagging tagging = new Tagging(() -> annotator, () -> tagger);
    Stages stages =
        new Stages(
            reader::read, tagging::tag, here.catalog().stamp(), here.program(), List.of("bench"));
    try (ArticleIndex articles = ArticleIndex.open(index, InstantSource.system());
        Stream<Acquired> documents =
            Sources.open(List.of(file.toString()), InputStream.nullInputStream())) {
      new KeptCatalogs(index).keep(here.models(), here.catalog().stamp());
      new Ingest(
              articles,
              stages,
              Quarantine.open(index, Quarantine.Retry.CHANGED, InstantSource.system()))
          .run(documents, 2, new Silent());
    }
  }

  private static Path fresh(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  private static final class Silent implements RetagWatcher {
    @Override
    public void compared(Stamp stamp, Reach reach, int articles, int inReach) {}

    @Override
    public void done(int articles) {}

    @Override
    public void rejected(Rejected reason) {
      throw new UncheckedIOException(new IOException(reason.toString()));
    }
  }
}
