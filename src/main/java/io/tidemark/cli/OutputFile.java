package io.tidemark.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  /** What tells of the file, beside it: {@code x.csv-metadata.json} for {@code x.csv}. */
  Output openMetadata() {
    if (file == null) {
      throw new IllegalStateException("standard output has nothing beside it");
    }
    return Output.to(
        file.resolveSibling(file.getFileName() + "-metadata.json"), command.commandLine().getOut());
  }

  boolean isGiven() {
    return file != null;
  }

  /** The name of the file, without its folders; empty where none is given. */
  String name() {
    return file == null ? "" : file.getFileName().toString();
  }

  boolean endsIn(String extension) {
    return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith("." + extension);
  }

  /**
   * Refuses to write bytes to a terminal.
   *
   * @throws ParameterException where standard output is one
   */
  void refuseTerminal(String format) {
    if (file == null && Terminal.showsOutput()) {
      throw new ParameterException(
          command.commandLine(),
          "--format %1$s: a terminal cannot show it; write --output FILE.%1$s, or pipe it on"
              .formatted(format));
    }
  }
}
