package io.tidemark.cli;

import io.tidemark.article.Article;
import io.tidemark.json.ArticleJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads documents and prints articles. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Reads documents and prints one article a line, as JSON.",
    footer = {
      "",
      "Examples:",
      "  tidemark extract page.html note.pdf",
      "  tidemark extract --output articles.jsonl crawl/",
      "  tidemark extract --published 2024-07-17 wire.txt",
      "  zcat pages.jsonl.gz | tidemark extract - | jq .title",
      "",
      "A document that cannot be read is told on standard error (source: stage: reason) and the",
      "exit code is 3; all others are printed."
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OutputFile output = new OutputFile();

  @Override
  public Integer call() {
    try (Output out = output.open()) {
      Documents documents = inputs.documents(command.commandLine().getErr());
      int exit = documents.each("extract", ExtractCommand::line, out::line);
      out.finish();
      return exit;
    }
  }

  private static String line(Article article) {
    return ArticleJson.write(article);
  }
}
