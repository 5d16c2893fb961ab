package io.tidemark.cli;

import io.tidemark.export.DailyPage;
import io.tidemark.export.page.Html;
import io.tidemark.export.page.Markdown;
import io.tidemark.export.page.Page;
import io.tidemark.report.Daily;
import io.tidemark.search.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report of a day. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what a day told that the 28 days before did not: new, rising and fading themes with",
      "what moves with them, the forecasts made, the stories told most, each with its article, and",
      "how each number is counted."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark report --day 2024-07-16",
      "  tidemark report --day 2024-07-16 --zone America/New_York --output today.html",
      "  tidemark report --day 2024-07-16 'publisher:\"Harbor Wire\"' --format html > wire.html",
      "  tidemark report --day 2024-07-16 --as-of 2024-07-16T20:00:00Z"
    })
final class ReportCommand implements Callable<Integer> {
  private enum PageFormat {
    MD,
    HTML
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Of which articles, as in search (default: all).")
  private List<String> query = List.of();

  @Option(
      names = "--day",
      required = true,
      paramLabel = "DAY",
      converter = SelectionOptions.Day.class,
      description = "The day, such as 2024-07-16.")
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = SelectionOptions.Zone.class,
      description =
          "Where the day begins and ends, such as America/New_York or UTC (default: the day that"
              + " each article tells).")
  private @Nullable ZoneId zone;

  @Option(
      names = "--as-of",
      paramLabel = "INSTANT",
      converter = SelectionOptions.Moment.class,
      description = "Only what had reached the index by then, such as 2024-07-17T08:00:00Z.")
  private @Nullable Instant asOf;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many rows of each part at most (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "md or html (default: what the name of --output ends in, else md).")
  private @Nullable PageFormat format;

  @Mixin private OutputFile output = new OutputFile();
  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private Models models = new Models();

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(
          command.commandLine(), "--limit must be 1 or more, not " + limit);
    }
    Selection all = Selection.of(query.isEmpty() ? "*" : String.join(" ", query));
    Selection selection = new Selection(all.query(), all.expression(), null, null, zone, asOf);
    Page page =
        index.search(
            models::catalog,
            searcher ->
                DailyPage.of(
                    Daily.of(searcher, day, selection, limit),
                    searcher.snapshot().catalogs(asOf).keySet(),
                    Instant.now(),
                    Main.PROGRAM));
    try (Output out = output.open()) {
      out.write(to -> {
        switch (format()) {
          case MD -> Markdown.write(page, to.text());
          case HTML -> Html.write(page, to.text());
        }
      });
      out.finish();
    }
    return ExitCode.DONE;
  }

  private PageFormat format() {
    if (format != null) {
      return format;
    }
    return output.endsIn("html") || output.endsIn("htm") ? PageFormat.HTML : PageFormat.MD;
  }
}
