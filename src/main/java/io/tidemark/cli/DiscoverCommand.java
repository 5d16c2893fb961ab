package io.tidemark.cli;

import io.tidemark.analyze.discover.Discoverer;
import io.tidemark.analyze.discover.Discovery;
import io.tidemark.analyze.discover.Draft;
import io.tidemark.analyze.discover.Drafter;
import io.tidemark.export.DiscoverTables;
import io.tidemark.export.Table;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** Finds phrases that may be themes. */
@Command(
    name = "discover",
    mixinStandardHelpOptions = true,
    description = {
      "Finds phrases that may be themes which the catalog does not know.",
      "They are names of themes, phrases told much more than in the months before, and causes of",
      "moves that no theme covers; each with its stories and sentences."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark discover --from 2013-01-01 --to 2013-01-31",
      "  tidemark discover 'subject:yen' --against 6 --limit 5",
      "  tidemark discover --from 2013-01-01 --to 2013-01-31 --draft drafts",
      "  tidemark themes test --models drafts"
    })
final class DiscoverCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Look only at articles that match, as in search (default: all).")
  private List<String> query = List.of();

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--against",
      paramLabel = "MONTHS",
      description = "How many months before are the measure (default: ${DEFAULT-VALUE}).")
  private int months = 3;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many phrases of each finding to show (default: ${DEFAULT-VALUE}).")
  private int limit = 15;

  @Option(
      names = "--draft",
      paramLabel = "DIR",
      description =
          "Write a draft of a theme for each row shown to DIR/themes, tested with sentences of the"
              + " articles; what is there stays. 'themes test --models DIR' runs them.")
  private @Nullable Path drafts;

  @Override
  public Integer call() {
    if (months < 1 || limit < 1) {
      throw new ParameterException(
          command.commandLine(), "--against and --limit must be 1 or more");
    }
    Selection selection = options.of(query.isEmpty() ? "*" : String.join(" ", query));
    output.print(index.table(models, options, searcher -> table(searcher, selection)));
    return ExitCode.DONE;
  }

  private Table table(Searcher searcher, Selection selection) {
    Selection days = days(searcher, selection);
    Discovery discovery = Discoverer.discover(searcher, days, months, limit);
    if (drafts != null) {
      Drafter drafter = new Drafter(searcher, days, discovery);
      List<Draft> made =
          discovery.rows().stream().flatMap(row -> drafter.draft(row).stream()).toList();
      new DraftFiles(drafts, command.commandLine().getErr()).write(made);
    }
    return DiscoverTables.of(discovery, days);
  }

  /** Up to the last day there is, and a month back, where the options do not say. */
  private static Selection days(Searcher searcher, Selection selection) {
    LocalDate to = selection.to();
    if (to == null) {
      LocalDate[] last = {LocalDate.EPOCH};
      searcher.scan(
          selection,
          (doc, columns) -> {
            LocalDate day = columns.day(selection.zone());
            last[0] = day != null && day.isAfter(last[0]) ? day : last[0];
          });
      to = last[0];
    }
    LocalDate from = selection.from();
    return selection.between(from == null ? to.minusMonths(1).plusDays(1) : from, to);
  }
}
