package io.tidemark.cli;

import io.tidemark.alert.Rehearsal;
import io.tidemark.alert.Subscription;
import io.tidemark.export.AlertTables;
import io.tidemark.search.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries saved queries on the index. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what each query of a file of alerts matches on the index.",
      "Shown are the alerts it would have raised and the newest article. Nothing is sent."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark alerts test alerts.yaml",
      "  tidemark alerts test alerts.yaml --from 2024-07-01 --format csv"
    })
final class AlertsTestCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "The saved queries, in YAML.")
  private Path file = Path.of("");

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Override
  public Integer call() {
    List<Subscription> subscriptions = AlertsCommand.read(file, models.catalog(), command);
    Selection bounds = options.of("*");
    output.print(
        index.table(
            models,
            options,
            searcher -> AlertTables.of(Rehearsal.of(searcher, subscriptions, bounds))));
    return ExitCode.DONE;
  }
}
