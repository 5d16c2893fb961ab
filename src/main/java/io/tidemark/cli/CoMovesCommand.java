package io.tidemark.cli;

import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.export.CoMoveTables;
import io.tidemark.search.Selection;
import java.util.List;
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
      arity = "1..*",
      paramLabel = "THEME|QUERY",
      description = "Ids of themes, or queries as in search; each is counted by itself.")
  private List<String> queries = List.of();

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
      description = "How many subjects to show of each (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(
      names = "--quotes",
      paramLabel = "N",
      description = "How many sentences to quote for each (default: ${DEFAULT-VALUE}).")
  private int quotes = 3;

  @Override
  public Integer call() {
    CoMoves.Extent extent = new CoMoves.Extent(limit, quotes);
    output.print(
        index.table(
            models,
            searcher -> {
              List<CoMoveTables.Part> parts =
                  queries.stream()
                      .map(query ->
                          new CoMoveTables.Part(
                              query,
                              CoMoves.of(searcher, options.ofThemeOrQuery(query), scope, extent)))
                      .toList();
              Selection asked =
                  queries.size() == 1
                      ? options.ofThemeOrQuery(queries.getFirst())
                      : options.of("*");
              return CoMoveTables.of(parts, asked);
            }));
    return ExitCode.DONE;
  }
}
