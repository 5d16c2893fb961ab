package io.tidemark.cli;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.forecast.Check;
import io.tidemark.analyze.forecast.Consensus;
import io.tidemark.analyze.forecast.Ledger;
import io.tidemark.analyze.forecast.Outcome;
import io.tidemark.analyze.forecast.Quotes;
import io.tidemark.analyze.forecast.Saying;
import io.tidemark.analyze.forecast.Sayings;
import io.tidemark.analyze.forecast.Score;
import io.tidemark.analyze.forecast.Step;
import io.tidemark.export.ForecastTables;
import io.tidemark.export.Report;
import io.tidemark.export.Table;
import io.tidemark.price.Instrument;
import io.tidemark.price.PriceSeries;
import io.tidemark.price.Prices;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who has forecast what. */
@Command(
    name = "forecasts",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps a ledger of forecasts: by which house and person, on what, to where and by when, first",
      "said, revised from, last repeated; the latest first. With prices, what became of them."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark forecasts --subject gold",
      "  tidemark forecasts 'theme:rate-cut' --house goldman-sachs --from 2024-07-01",
      "  tidemark forecasts --subject us-gdp --consensus --step month --houses 3",
      "  tidemark forecasts --subject sp500 --prices prices",
      "  tidemark forecasts --prices prices --part scores --format csv"
    })
final class ForecastsCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Only forecasts in the articles that it finds, as in search (default: all).")
  private List<String> query = List.of();

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private PriceFolder prices = new PriceFolder();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--house",
      paramLabel = "ID",
      description = "Only forecasts of this house: its id, or its name.")
  private @Nullable String house;

  @Option(
      names = "--person",
      paramLabel = "ID",
      description = "Only forecasts told by this person: an id, or a name.")
  private @Nullable String person;

  @Option(names = "--subject", paramLabel = "ID", description = "Only forecasts of this subject.")
  private @Nullable String subject;

  @Option(
      names = "--consensus",
      description = "Show median and spread of all houses over time instead.")
  private boolean consensus;

  @Option(
      names = "--step",
      paramLabel = "STEP",
      description = "How far the days of a consensus are apart: week or month (default: month).",
      defaultValue = "month")
  private Step step = Step.MONTH;

  @Option(
      names = "--houses",
      paramLabel = "N",
      description = "How many houses a consensus needs (default: ${DEFAULT-VALUE}).")
  private int houses = 2;

  @Option(
      names = "--span",
      paramLabel = "DAYS",
      description =
          "After how many days a forecast without a horizon is held against prices (default:"
              + " ${DEFAULT-VALUE}).")
  private int span = 30;

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "With prices, only this part: ledger or scores (CSV and JSON Lines: ledger).")
  private @Nullable String part;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many rows to show (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Override
  public Integer call() {
    Selection selection = options.of(query.isEmpty() ? "*" : String.join(" ", query));
    if (prices.isGiven() && !consensus) {
      Prices series = prices.read(models.catalog());
      output.print(
          index.search(models::catalog, searcher -> judged(searcher, selection, series)),
          part,
          "ledger");
    } else {
      output.print(index.table(models, options, searcher -> table(searcher, selection)));
    }
    return ExitCode.DONE;
  }

  private Sayings sayings(Searcher searcher, Selection selection) {
    return Sayings.of(
        searcher, selection, new Sayings.Wanted(house, person, subject), models.catalog());
  }

  private Table table(Searcher searcher, Selection selection) {
    Sayings sayings = sayings(searcher, selection);
    List<Ledger.Row> ledger = Ledger.of(sayings.all());
    return consensus
        ? ForecastTables.consensus(Consensus.of(ledger, step, houses), sayings, selection)
            .first(limit)
        : ForecastTables.ledger(ledger, sayings, Map.of(), quotes(searcher), selection, limit);
  }

  private Report judged(Searcher searcher, Selection selection, Prices series) {
    Sayings sayings = sayings(searcher, selection);
    List<Ledger.Row> ledger = Ledger.of(sayings.all());
    LocalDate last =
        selection.asOf() == null
            ? LocalDate.MAX
            : selection.asOf().atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
    Check check = new Check(span, last);
    Map<Ledger.Row, Outcome> outcomes = new LinkedHashMap<>();
    List<Score.Judged> judged = new ArrayList<>();
    for (Ledger.Row row : ledger) {
      Optional<PriceSeries> of = series.series(row.subject());
      Outcome outcome = check.of(row, of);
      outcomes.put(row, outcome);
      boolean rate =
          of.map(one -> one.instrument().measure() == Instrument.Measure.RATE).orElse(false);
      judged.add(new Score.Judged(row, outcome, rate ? Score.Kind.RATE : Score.Kind.PRICE));
    }
    Map<String, Integer> catalogs = searcher.catalogs(selection);
    Table rows =
        ForecastTables.ledger(ledger, sayings, outcomes, quotes(searcher), selection, limit)
            .stamped(catalogs);
    Table scores =
        ForecastTables.scores(Score.of(judged), sayings, selection, limit).stamped(catalogs);
    return new Report(
        rows.about(),
        List.of(
            new Report.Part("ledger", "Forecasts", rows),
            new Report.Part("scores", "Houses", scores)));
  }

  private static Function<Saying, Quotation> quotes(Searcher searcher) {
    return saying -> Quotes.of(saying, searcher.snapshot());
  }
}
