package io.tidemark.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option of each command whose data may go to a file. */
final class OutputFile {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private @Nullable Path file;

  /** The file, or standard output where none is given. */
  Output open() {
    return Output.to(file, command.commandLine().getOut());
  }

  boolean isGiven() {
    return file != null;
  }

  boolean endsIn(String extension) {
    return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith("." + extension);
  }
}
