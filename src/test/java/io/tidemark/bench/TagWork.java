package io.tidemark.bench;

import io.tidemark.acquire.Sources;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.json.ArticleJson;
import io.tidemark.pipeline.InOrder;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All that {@code tidemark tag} does between opening its input and closing its output. */
final class TagWork implements Work {
  private final Annotator annotator = new Annotator();
  private final Tagger tagger;

  TagWork() throws IOException, CatalogException {
    tagger = new Tagger(CatalogReader.read(Articles.home().resolve("models")), "bench");
  }

  @Override
  public void run(Path articles, int threads) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(articles.resolveSibling("tagged.jsonl"))) {
      InOrder.map(
          Sources.open(List.of(articles.toString()), InputStream.nullInputStream()),
          threads,
          acquired ->
              Articles.of(acquired).stream()
                  .map(article -> ArticleJson.write(tagger.tag(annotator.annotate(article))))
                  .toList(),
          lines -> lines.forEach(line -> write(out, line)));
    }
  }

  private static void write(BufferedWriter out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
