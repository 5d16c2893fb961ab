package io.tidemark.cli;

import io.tidemark.analyze.price.Chance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of each command that draws at random. */
final class ChanceOptions {
  private static final int FEWEST = 99;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What chance begins with; the same gives the same (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often to draw (default: ${DEFAULT-VALUE}).")
  private int rounds = 999;

  Chance chance() {
    if (rounds < FEWEST) {
      throw new ParameterException(
          command.commandLine(), "--rounds must be " + FEWEST + " or more, to tell a part in 20");
    }
    return new Chance(seed, rounds);
  }
}
