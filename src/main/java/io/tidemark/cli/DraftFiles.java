package io.tidemark.cli;

import io.tidemark.analyze.discover.Draft;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.catalog.Theme;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import io.tidemark.tag.theme.ThemeTester;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes drafts of themes into a folder of models. Each is tested first: a sentence that its rule
 * does not treat as it should is left out, so that {@code themes test} finds nothing amiss.
 */
final class DraftFiles {
  /** A theme needs so many sentences that it must match, and must not match. */
  private static final int LEAST_MUST = 3;

  private static final int LEAST_MUST_NOT = 2;

  private final Path folder;
  private final PrintWriter err;

  /**
   * @param folder of models: themes go into its folder {@code themes}
   * @param err is told what was written, and what was not
   */
  DraftFiles(Path folder, PrintWriter err) {
    this.folder = folder;
    this.err = err;
  }

  void write(List<Draft> drafts) {
    Path themes = folder.resolve("themes");
    int written = 0;
    try {
      Files.createDirectories(themes);
      List<Draft> fresh = new ArrayList<>();
      for (Draft draft : drafts) {
        if (Files.exists(themes.resolve(draft.id() + ".yaml"))) {
          err.println(themes.resolve(draft.id() + ".yaml") + " is there already and stays");
        } else {
          fresh.add(draft);
        }
      }
      for (Draft draft : tested(fresh)) {
        if (draft.must().size() >= LEAST_MUST && draft.mustNot().size() >= LEAST_MUST_NOT) {
          Files.writeString(themes.resolve(draft.id() + ".yaml"), draft.yaml());
          written++;
        } else {
          err.println(draft.id() + ": too few sentences to test it with; no draft");
        }
      }
      err.println(written + (written == 1 ? " draft" : " drafts") + " in " + themes);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": drafts cannot be written: " + e.getMessage(), e);
    }
  }

  private static List<Draft> tested(List<Draft> drafts) throws IOException {
    if (drafts.isEmpty()) {
      return drafts;
    }
    Catalog catalog = catalog(drafts);
    Annotator annotator = new Annotator();
    Tagger tagger = new Tagger(catalog, Main.VERSION);
    ThemeTester tester =
        new ThemeTester(
            article -> tagger.themes(annotator.annotate(article)),
            (article, theme) -> tagger.explain(annotator.annotate(article), theme));
    List<Draft> tested = new ArrayList<>();
    for (Draft draft : drafts) {
      Theme theme = catalog.theme(draft.id()).orElseThrow();
      Set<String> misses = new HashSet<>();
      tester.test(theme).forEach(miss -> misses.add(miss.sentence()));
      tested.add(draft.with(sentence -> !misses.contains(sentence.strip())));
    }
    return tested;
  }

  /** The drafts alone, as a catalog. */
  private static Catalog catalog(List<Draft> drafts) throws IOException {
    Path models = Files.createTempDirectory("tidemark-drafts");
    List<Path> made = new ArrayList<>(List.of(models));
    try {
      Path themes = Files.createDirectory(models.resolve("themes"));
      made.add(themes);
      for (Draft draft : drafts) {
        made.add(Files.writeString(themes.resolve(draft.id() + ".yaml"), draft.yaml()));
      }
      return CatalogReader.read(models);
    } catch (CatalogException e) {
      throw new IllegalStateException("a draft has faults:\n" + e.getMessage(), e);
    } finally {
      for (Path path : made.reversed()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
