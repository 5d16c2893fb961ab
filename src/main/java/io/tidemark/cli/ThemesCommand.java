package io.tidemark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the catalog's themes. */
@Command(
    name = "themes",
    mixinStandardHelpOptions = true,
    subcommands = {
      ThemesListCommand.class,
      ThemesTestCommand.class,
      ThemesExplainCommand.class,
      ThemesDiffCommand.class
    },
    description = "Lists, tests, explains and compares the themes of models/.",
    footer = {
      "",
      "Examples:",
      "  tidemark themes list",
      "  tidemark themes test",
      "  tidemark themes test rate-cut trump-trade",
      "  tidemark themes explain rate-cut \"Traders pared bets on a rate cut in March.\"",
      "  tidemark themes diff models my/models --on index",
      "",
      "models/README.md shows how to add a theme."
    })
final class ThemesCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Override
  public void run() {
    throw new ParameterException(
        command.commandLine(), "say what to do: list, test, explain or diff");
  }
}
