package io.tidemark.cli;

import io.tidemark.analyze.comove.Scope;
import picocli.CommandLine.Option;

/** The option of each command that counts moves by their nearness to a theme. */
final class ScopeOption {
  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description =
          "How near to the theme a move must be told: sentence, paragraph or article (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "article")
  private Scope scope = Scope.ARTICLE;

  Scope scope() {
    return scope;
  }
}
