package io.tidemark.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code bin/bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    subcommands = {
      TagBench.class,
      ReadBench.class,
      SearchBench.class,
      MeaningBench.class,
      CommandLine.HelpCommand.class
    },
    description = "Measures Tidemark on this machine. Let nothing else run meanwhile.")
final class Bench implements Runnable {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandLine.Model.CommandSpec command;

  private Bench() {}

  public static void main(String[] args) {
    CommandLine command =
        new CommandLine(new Bench())
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((failure, at, parsed) -> {
              at.getErr().println("bench: " + failure.getMessage());
              return 1;
            });
    System.exit(command.execute(args));
  }

  @Override
  public void run() {
    command.commandLine().usage(command.commandLine().getOut());
  }
}
