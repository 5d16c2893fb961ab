package io.tidemark.cli;

import io.tidemark.alert.Alerts;
import io.tidemark.alert.Patience;
import io.tidemark.alert.Subscription;
import io.tidemark.index.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Delivers alerts that wait. */
@Command(
    name = "deliver",
    mixinStandardHelpOptions = true,
    description = {
      "Delivers the alerts of an index that earlier runs could not.",
      "The exit code is 1 where some still wait."
    },
    footer = {"", "Example:", "  tidemark alerts deliver alerts.yaml"})
final class AlertsDeliverCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "The saved queries, in YAML.")
  private Path file = Path.of("");

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private Models models = new Models();

  @Override
  public Integer call() {
    List<Subscription> subscriptions = AlertsCommand.read(file, models.catalog(), command);
    Snapshots.checkThereIsOne(index.path());
    try (Alerts alerts =
        Alerts.open(index.path(), subscriptions, Patience.USUAL, InstantSource.system())) {
      Alerts.Standing standing = alerts.finish();
      command.commandLine().getErr().println("alerts: " + standing);
      return standing.waiting() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    } catch (IOException e) {
      throw new UncheckedIOException(index.path() + ": alerts cannot be kept: " + e, e);
    }
  }
}
