package io.tidemark.cli;

import io.tidemark.article.Article;
import io.tidemark.article.TaggedArticle;
import io.tidemark.catalog.Catalog;
import io.tidemark.json.ArticleJson;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads documents and prints them with their tags. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = {
      "Reads documents and prints one tagged article a line, as JSON: the article, its mentions,",
      "themes, moves, forecasts, statements, stances and positions, in the order of the input."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark tag page.html note.pdf",
      "  tidemark tag --output tagged.jsonl --threads 4 corpus/",
      "  tidemark tag --published 2024-07-17 wire.txt | jq '.moves[] | .subject.entity,"
          + " .direction'",
      "",
      "  tail -f articles.jsonl | tidemark tag - | your-program",
      "",
      "A document that cannot be read is told on standard error (source: stage: reason) and the",
      "exit code is 3; all others are printed. From - each line of JSON Lines is answered as it",
      "comes, and a changed catalog is taken up on the way: 'catalog' in each row tells which one",
      "tagged it. A change with faults is told on standard error and the old catalog stays."
    })
final class TagCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Models models = new Models();
  @Mixin private OutputFile output = new OutputFile();

  @Override
  public Integer call() {
    // The CRF takes longest to load; the catalog is read meanwhile.
    CompletableFuture<Annotator> annotator = CompletableFuture.supplyAsync(Annotator::new);
    Supplier<Tagger> tagger = tagger();
    try (Output out = output.open()) {
      Documents documents = inputs.documents(command.commandLine().getErr());
      int exit =
          documents.each(
              "tag",
              article -> ArticleJson.write(tag(article, tagger.get(), annotator)),
              out::lineAtOnce);
      out.finish();
      return exit;
    }
  }

  private static TaggedArticle tag(
      Article article, Tagger tagger, CompletableFuture<Annotator> annotator) {
    String obstacle = Tagger.obstacle(article);
    return obstacle == null
        ? tagger.tag(annotator.join().annotate(article))
        : tagger.untagged(article, obstacle);
  }

  /** What comes through a pipe may come for days; files are one batch, tagged with one catalog. */
  private Supplier<Tagger> tagger() {
    Function<Catalog, Tagger> maker = catalog -> new Tagger(catalog, Main.VERSION);
    if (inputs.paths().contains("-")) {
      PrintWriter err = command.commandLine().getErr();
      return models.live(maker, line -> err.println("tidemark: " + line));
    }
    Tagger one = maker.apply(models.catalog());
    return () -> one;
  }
}
