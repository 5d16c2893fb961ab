package io.tidemark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be told of themes and moves beside prices. */
@Command(
    name = "prices",
    mixinStandardHelpOptions = true,
    subcommands = {PricesCheckCommand.class, PricesLeadsCommand.class, PricesEventsCommand.class},
    description = "Compares what texts tell with prices.",
    footer = {
      "",
      "Examples:",
      "  tidemark prices check --prices prices",
      "  tidemark prices leads euro-debt-crisis --prices prices",
      "  tidemark prices events euro-debt-crisis --prices prices",
      "",
      "docs/prices.yaml explains the files."
    })
final class PricesCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "say what to do: check, leads or events");
  }
}
