package io.tidemark.cli;

import io.tidemark.analyze.price.SaidAndHappened;
import io.tidemark.catalog.Catalog;
import io.tidemark.export.PriceTables;
import io.tidemark.price.Prices;
import io.tidemark.search.Selection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what was said against what happened. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Holds each reported change against the closes: who tells it as it was?",
    footer = {
      "",
      "A change is compared over the time it is told of: a day (the day told, or that of the"
          + " report), a week, month, quarter or year. One within a session (“in early trade”) or"
          + " since some day is not compared. FX and yields keep the subject's sign: where the yen"
          + " fell, usdjpy rose.",
      "",
      "Examples:",
      "  tidemark prices check --prices prices",
      "  tidemark prices check euro-debt-crisis --prices prices",
      "  tidemark prices check 'move:gold/up' --prices prices --moves",
      "  tidemark prices check --prices prices --price-map prices.yaml --moves --format csv"
    })
final class PricesCheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "THEME|QUERY",
      description = "The id of a theme, or a query as in search (default: everything).")
  private String query = "*";

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private PriceFolder folder = new PriceFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--moves",
      description = "Lists each move that has a series, with its sentence, in place of the shares.")
  private boolean moves;

  @Override
  public Integer call() {
    Selection selection = options.ofThemeOrQuery(query);
    Catalog catalog = models.catalog();
    Prices prices = folder.read(catalog);
    output.print(
        index.table(
            models,
            options,
            searcher -> {
              SaidAndHappened said = SaidAndHappened.of(searcher, selection, prices, catalog);
              return moves ? PriceTables.moves(said, selection) : PriceTables.of(said, selection);
            }));
    return ExitCode.DONE;
  }
}
