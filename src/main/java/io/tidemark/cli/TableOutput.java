package io.tidemark.cli;

import io.tidemark.export.Format;
import io.tidemark.export.Report;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  /** Prints lines of text. */
  void print(List<String> lines) {
    try (Output out = Output.to(output, command.commandLine().getOut())) {
      lines.forEach(out::line);
      out.finish();
    }
  }

  /**
   * Prints all parts, or one.
   *
   * @param only the key of the part to print; null for all, where the format has room for them
   * @param first the key of the part to print where it has not
   */
  void print(Report report, @Nullable String only, String first) {
    Format format = format();
    boolean lines = format == Format.CSV || format == Format.JSONL;
    if (only != null || lines) {
      String key = only == null ? first : only;
      print(
          report
              .part(key)
              .orElseThrow(() ->
                  new ParameterException(
                      command.commandLine(),
                      "--part: there is no part '"
                          + key
                          + "'; there are "
                          + String.join(
                              ", ", report.parts().stream().map(Report.Part::key).toList()))));
      return;
    }
    try (Output out = Output.to(output, command.commandLine().getOut())) {
      out.report(report, format, output == null ? Terminal.screen() : Screen.PAPER);
      out.finish();
    }
  }

  /** How the table will be written. */
  Format format() {
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
