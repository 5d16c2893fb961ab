package io.tidemark.cli;

import io.tidemark.analyze.price.Leads;
import io.tidemark.export.ReturnTables;
import io.tidemark.price.Prices;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether themes go before returns. */
@Command(
    name = "leads",
    mixinStandardHelpOptions = true,
    description =
        "Correlates themes with returns up to ten trading days before and after; nulls too.",
    footer = {
      "",
      "Each pair of a theme and a series is one row, at the lag that chance gives least often; q"
          + " counts all lags of all pairs. A return is the subject's: the yen's is up when usdjpy"
          + " is down; of yields it is the change in percentage points.",
      "",
      "Examples:",
      "  tidemark prices leads fiscal-cliff --prices prices",
      "  tidemark prices leads abenomics euro-debt-crisis --prices prices --lags --format csv",
      "  tidemark prices leads 'move:gold/up' --prices prices --index-of stories --seed 7",
      "",
      "One word alone is taken for a theme's id; '\"gold\"' in quotation marks finds the word."
    })
final class PricesLeadsCommand implements Callable<Integer> {
  private static final int ROUNDS = 999;

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

  @Option(
      names = "--index-of",
      paramLabel = "WHAT",
      description =
          "What of a theme is counted a trading day: share of all stories, or stories (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "share")
  private Leads.Index counted = Leads.Index.SHARE;

  @Option(names = "--lags", description = "Lists every lag of every pair.")
  private boolean lags;

  @Override
  public Integer call() {
    Prices prices = folder.read(models.catalog());
    output.print(
        index.table(
            models,
            options,
            searcher -> {
              Leads leads =
                  Leads.of(
                      searcher, options.ofEach(themes), prices, counted, chance.chance(ROUNDS));
              return lags || output.isPicture()
                  ? ReturnTables.of(leads, options.of("*"))
                  : ReturnTables.surest(leads, options.of("*"));
            }));
    return ExitCode.DONE;
  }
}
