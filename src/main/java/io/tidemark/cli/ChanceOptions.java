package io.tidemark.cli;

import io.tidemark.analyze.price.Chance;
import org.jspecify.annotations.Nullable;
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
      description = "How often to draw (default: as often as the command needs).")
  private @Nullable Integer rounds;

  /**
   * What was chosen.
   *
   * @param usual how often to draw where nothing was
   */
  Chance chance(int usual) {
    if (rounds != null && rounds < FEWEST) {
      throw new ParameterException(
          command.commandLine(), "--rounds must be " + FEWEST + " or more, to tell a part in 20");
    }
    return new Chance(seed, rounds == null ? usual : rounds);
  }
}
