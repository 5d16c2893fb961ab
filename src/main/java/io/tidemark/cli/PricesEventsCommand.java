package io.tidemark.cli;

import io.tidemark.analyze.price.Events;
import io.tidemark.export.ReturnTables;
import io.tidemark.price.Prices;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what prices did around bursts of themes. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description =
        "Tells what prices did around the days on which a theme burst, beside random days.",
    footer = {
      "",
      "Examples:",
      "  tidemark prices events euro-debt-crisis --prices prices",
      "  tidemark prices events fiscal-cliff abenomics --prices prices --seed 7 --format csv",
      "",
      "One word alone is taken for a theme's id; '\"gold\"' in quotation marks finds the word."
    })
final class PricesEventsCommand implements Callable<Integer> {
  private static final int ROUNDS = 19_999;

  @Parameters(
      arity = "1..*",
      paramLabel = "THEME|QUERY",
      description = "Ids of themes, or queries as in search; each is held against each series.")
  private List<String> themes = List.of();

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private PriceFolder folder = new PriceFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private ChanceOptions chance = new ChanceOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Override
  public Integer call() {
    Prices prices = folder.read(models.catalog());
    output.print(
        index.table(
            models,
            options,
            searcher ->
                ReturnTables.of(
                    Events.of(searcher, options.ofEach(themes), prices, chance.chance(ROUNDS)),
                    options.of("*"))));
    return ExitCode.DONE;
  }
}
