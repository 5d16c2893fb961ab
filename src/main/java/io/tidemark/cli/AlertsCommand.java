package io.tidemark.cli;

import io.tidemark.alert.AlertException;
import io.tidemark.alert.Subscription;
import io.tidemark.alert.SubscriptionReader;
import io.tidemark.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with saved queries. */
@Command(
    name = "alerts",
    mixinStandardHelpOptions = true,
    subcommands = {AlertsTestCommand.class, AlertsDeliverCommand.class},
    description = {
      "Tries saved queries on the index, and delivers alerts that wait.",
      "'tidemark ingest --alerts FILE' raises them, asking the queries of each new article."
    },
    footer = {
      "",
      "A file of alerts (docs/alerts.yaml explains each field):",
      "  alerts:",
      "    - id: weak-yen",
      "      query: theme:abenomics move:yen/down     # as in search",
      "      file: alerts.jsonl                       # a line of JSON an alert",
      "    - id: cliff",
      "      query: theme:fiscal-cliff",
      "      webhook: https://desk.example/hook       # a POST an alert",
      "      secret: TIDEMARK_HOOK_SECRET             # the variable that holds it",
      "      copies: all                              # usual: first of a story",
      "",
      "A POST has the headers of Standard Webhooks: webhook-id, webhook-timestamp and,",
      "where there is a secret, webhook-signature.",
      "",
      "Examples:",
      "  tidemark alerts test alerts.yaml",
      "  tidemark ingest news/ --alerts alerts.yaml",
      "  tidemark alerts deliver alerts.yaml"
    })
final class AlertsCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "say what to do: test or deliver");
  }

  /** The subscriptions in {@code file}; its faults are told as wrong usage. */
  static List<Subscription> read(Path file, Catalog catalog, CommandSpec command) {
    try {
      return SubscriptionReader.read(file, catalog, System.getenv());
    } catch (AlertException e) {
      throw new ParameterException(
          command.commandLine(), "the alerts have faults:\n" + e.getMessage(), e);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new ParameterException(command.commandLine(), file + ": there is no such file", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + e, e);
    }
  }
}
