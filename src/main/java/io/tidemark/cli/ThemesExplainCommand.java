package io.tidemark.cli;

import io.tidemark.article.Article;
import io.tidemark.article.ArticleKind;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Annotator;
import io.tidemark.tag.theme.Explanation;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a text gets a theme, or does not. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Says which rules of a theme fit a text, and what became of each.",
    footer = {
      "",
      "Example:",
      "  tidemark themes explain rate-cut \"The government will cut the corporate tax rate.\""
    })
final class ThemesExplainCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Models models = new Models();

  @Parameters(index = "0", paramLabel = "THEME", description = "The theme's id.")
  private String id = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", description = "The text.")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    Catalog catalog = models.catalog();
    Theme theme = Models.theme(catalog, id, command);
    AnnotatedText text = new Annotator().annotate(article(String.join(" ", words)));
    List<Explanation> explanations = new Tagger(catalog, Main.VERSION).explain(text, theme.id());
    PrintWriter out = command.commandLine().getOut();
    for (Explanation explanation : explanations) {
      out.println(row(theme, explanation));
    }
    if (explanations.isEmpty()) {
      out.println("none of the " + theme.rules().size() + " rules in " + theme.file() + " fits");
    }
    out.flush();
    command.commandLine().getErr().println("catalog " + catalog.stamp());
    return ExitCode.DONE;
  }

  private static String row(Theme theme, Explanation explanation) {
    String verdict = "tells it, " + explanation.status();
    if (explanation.undoneBy() != null) {
      verdict = "undone by 'but': '" + explanation.undoneBy().text() + "'";
    } else if (explanation.alone()) {
      verdict = "not told: none of its 'with' stands in the sentence";
    }
    return "'%s'  %s%n    %s (%s:%d) %s"
        .formatted(
            explanation.span().text(),
            verdict,
            explanation.ruleId(),
            theme.file(),
            explanation.rule().line(),
            explanation.rule().text());
  }

  private static Article article(String text) {
    return Article.of("text", "", text).withKind(ArticleKind.OTHER);
  }
}
