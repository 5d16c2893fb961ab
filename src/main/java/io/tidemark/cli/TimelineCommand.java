package io.tidemark.cli;

import io.tidemark.analyze.Interval;
import io.tidemark.analyze.Timeline;
import io.tidemark.export.Tables;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts themes over time. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Counts articles, stories and publishers of themes or queries, day by day or longer.",
    footer = {
      "",
      "Examples:",
      "  tidemark timeline trump-trade",
      "  tidemark timeline trump-trade rate-cut --by week --format csv",
      "  tidemark timeline 'move:gold/up' --from 2024-07-01 --to 2024-07-31 --zone America/New_York",
      "",
      "One word alone is taken for a theme's id; '\"gold\"' in quotation marks finds the word."
    })
final class TimelineCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "THEME|QUERY",
      description = "Ids of themes, or queries as in search; each is a series.")
  private List<String> series = List.of();

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--by",
      paramLabel = "INTERVAL",
      description = "day, week or month (default: ${DEFAULT-VALUE}).",
      defaultValue = "day")
  private Interval interval = Interval.DAY;

  @Override
  public Integer call() {
    output.print(
        index.table(
            models,
            searcher -> {
              List<Timeline> timelines =
                  series.stream()
                      .map(name ->
                          Timeline.of(name, searcher, options.ofThemeOrQuery(name), interval))
                      .toList();
              return Tables.of(timelines, options.of("*"));
            }));
    return ExitCode.DONE;
  }
}
