package io.tidemark.cli;

import io.tidemark.json.ArticleJson;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  tidemark tag --published 2024-07-17 wire.txt | jq '.moves[] | .subject.entity, .direction'",
      "",
      "A document that cannot be read is told on standard error (source: stage: reason) and the",
      "exit code is 3; all others are printed."
    })
final class TagCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Models models = new Models();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    // The CRF takes longest to load; the catalog is read meanwhile.
    CompletableFuture<Annotator> annotator = CompletableFuture.supplyAsync(Annotator::new);
    Tagger tagger = new Tagger(models.catalog(), Main.VERSION);
    try (Output out = Output.to(output, command.commandLine().getOut())) {
      Documents documents = inputs.documents(command.commandLine().getErr());
      int exit =
          documents.each(
              "tag",
              article -> ArticleJson.write(tagger.tag(annotator.join().annotate(article))),
              out::line);
      out.finish();
      return exit;
    }
  }
}
