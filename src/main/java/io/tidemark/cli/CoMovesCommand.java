package io.tidemark.cli;

import io.tidemark.analyze.CoMoves;
import io.tidemark.analyze.Scope;
import io.tidemark.export.Tables;
import io.tidemark.search.Selection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what moves with a theme. */
@Command(
    name = "comoves",
    mixinStandardHelpOptions = true,
    description = "Shows which subjects move in the articles of a theme or a query, and which way.",
    footer = {
      "",
      "Examples:",
      "  tidemark comoves trump-trade",
      "  tidemark comoves rate-cut --scope paragraph --limit 5",
      "  tidemark comoves 'theme:rate-cut AND org:cicc' --format json",
      "",
      "One word alone is taken for a theme's id; '\"gold\"' in quotation marks finds the word."
    })
final class CoMovesCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "THEME|QUERY",
      description = "The id of a theme, or a query as in search.")
  private String query = "";

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description =
          "How near to the theme a move must be told: sentence, paragraph or article (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "article")
  private Scope scope = Scope.ARTICLE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many subjects to show (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Override
  public Integer call() {
    Selection selection = options.ofThemeOrQuery(query);
    output.print(
        index.table(
            models,
            searcher -> Tables.of(CoMoves.of(searcher, selection, scope), selection).first(limit)));
    return ExitCode.DONE;
  }
}
