package io.tidemark.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code tidemark}. */
@Command(
    name = "tidemark",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    subcommands = CommandLine.HelpCommand.class,
    description = "Reads market news, tags themes and the assets that move with them.")
public final class Main implements Runnable {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
