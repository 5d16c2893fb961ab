package io.tidemark.cli;

import io.tidemark.export.Format;
import io.tidemark.export.Report;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

  @Mixin private OutputFile output = new OutputFile();

  void print(Table table) {
    try (Output out = output.open()) {
      out.table(table, format(), output.isGiven() ? Screen.PAPER : Terminal.screen());
      out.finish();
    }
  }

  /** Prints lines of text. */
  void print(List<String> lines) {
    try (Output out = output.open()) {
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
    try (Output out = output.open()) {
      out.report(report, format, output.isGiven() ? Screen.PAPER : Terminal.screen());
      out.finish();
    }
  }

  /** How the table will be written. */
  Format format() {
    if (format != null) {
      return format;
    }
    return Arrays.stream(Format.values())
        .filter(candidate -> output.endsIn(candidate.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(Format.TABLE);
  }
}
