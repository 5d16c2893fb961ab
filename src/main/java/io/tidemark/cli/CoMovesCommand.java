package io.tidemark.cli;

import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.Regime;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.analyze.comove.Together;
import io.tidemark.export.CoMoveTables;
import io.tidemark.export.ResonanceTables;
import io.tidemark.export.Table;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "  tidemark comoves abenomics currency-war --limit 5 --quotes 1",
      "  tidemark comoves trump-trade rate-cut --together",
      "  tidemark comoves euro-debt-crisis --regime --from 2013-03-16",
      "",
      "A cell is opened by: tidemark evidence THEME --subject SUBJECT --direction down",
      "",
      "One word alone is taken for a theme's id; '\"gold\"' in quotation marks finds the word."
    })
final class CoMovesCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "THEME|QUERY",
      description = "Ids of themes, or queries as in search; each is counted by itself.")
  private List<String> queries = List.of();

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private ScopeOption scope = new ScopeOption();
  @Mixin private TableOutput output = new TableOutput();

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

  @Option(
      names = "--together",
      description =
          "What moves where all themes are at work in one article, beside each alone: their"
              + " resonance.")
  private boolean together;

  @Option(
      names = "--regime",
      description =
          "Which way subjects go within the days asked for, or else within the last ones, beside"
              + " which way they went before.")
  private boolean regime;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description =
          "With --regime and without --from: how many days the window has (default:"
              + " ${DEFAULT-VALUE}).")
  private int window = 28;

  @Override
  public Integer call() {
    if (together && (queries.size() < 2 || scope.scope() != Scope.ARTICLE || regime)) {
      throw new ParameterException(
          command.commandLine(),
          "--together needs two themes or more, and goes neither with --scope nor with --regime");
    }
    if (regime && queries.size() > 1) {
      throw new ParameterException(command.commandLine(), "--regime takes one theme or query");
    }
    output.print(
        index.table(
            models,
            options,
            searcher ->
                together ? together(searcher) : regime ? regime(searcher) : each(searcher)));
    return ExitCode.DONE;
  }

  private Table each(Searcher searcher) {
    CoMoves.Extent extent = new CoMoves.Extent(limit, quotes);
    List<CoMoveTables.Part> parts =
        queries.stream()
            .map(query ->
                new CoMoveTables.Part(
                    query,
                    CoMoves.of(searcher, options.ofThemeOrQuery(query), scope.scope(), extent)))
            .toList();
    Selection asked =
        queries.size() == 1 ? options.ofThemeOrQuery(queries.getFirst()) : options.of("*");
    return CoMoveTables.of(parts, asked);
  }

  private Table together(Searcher searcher) {
    Selection days = options.of("*");
    List<String> active = queries.stream().map(SelectionOptions::atWork).toList();
    return ResonanceTables.of(Together.of(searcher, days, active), queries, days, limit);
  }

  private Table regime(Searcher searcher) {
    Selection selection = options.ofThemeOrQuery(queries.getFirst());
    return ResonanceTables.of(
        Regime.of(searcher, selection, scope.scope(), window), selection, limit);
  }
}
