package io.tidemark.cli;

import io.tidemark.export.Format;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of each command that prints a table. */
final class TableOutput {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, json, jsonl or csv (default: what the name of --output ends in, else table).")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private @Nullable Path output;

  void print(Table table) {
    try (Output out = Output.to(output, command.commandLine().getOut())) {
      out.table(table, format(), output == null ? Terminal.screen() : Screen.PAPER);
      out.finish();
    }
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(Format.values())
        .filter(candidate -> name.endsWith("." + candidate.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(Format.TABLE);
  }
}
