package io.tidemark.cli;

import io.tidemark.export.Format;
import io.tidemark.export.Metadata;
import io.tidemark.export.Report;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import java.time.Instant;
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
          "table, json, jsonl, csv, parquet or xlsx; svg or png where there is a chart (default:"
              + " what the name of --output ends in, else table).")
  private @Nullable Format format;

  @Mixin private OutputFile output = new OutputFile();

  void print(Table table) {
    Format format = format();
    if (format.isPicture() && table.chart() == null) {
      throw wrong(
          "--format %s: this table has no chart; table, json, jsonl, csv, parquet and xlsx hold it"
              .formatted(lower(format)));
    }
    Table made = table.made(Instant.now(), Main.PROGRAM);
    try (Output out = output.open()) {
      out.table(made, format, screen());
      out.finish();
    }
    if (format.isBareRows() && output.isGiven()) {
      try (Output out = output.openMetadata()) {
        out.write(to -> Metadata.write(made, output.name(), to.text()));
        out.finish();
      }
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
    if (only != null || !Report.fits(format)) {
      String key = only == null ? first : only;
      print(
          report
              .part(key)
              .orElseThrow(() ->
                  wrong(
                      "--part: there is no part '"
                          + key
                          + "'; there are "
                          + String.join(
                              ", ", report.parts().stream().map(Report.Part::key).toList()))));
      return;
    }
    try (Output out = output.open()) {
      out.report(report.made(Instant.now(), Main.PROGRAM), format, screen());
      out.finish();
    }
  }

  /** How the table will be written. */
  Format format() {
    Format chosen = format;
    if (chosen == null) {
      chosen =
          Arrays.stream(Format.values())
              .filter(candidate -> output.endsIn(lower(candidate)))
              .findFirst()
              .orElse(Format.TABLE);
    }
    if (chosen.medium() == Format.Medium.BYTES) {
      output.refuseTerminal(lower(chosen));
    }
    return chosen;
  }

  /** Whether the table will be drawn, and not told. */
  boolean isPicture() {
    return format().isPicture();
  }

  private Screen screen() {
    return output.isGiven() ? Screen.PAPER : Terminal.screen();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private static String lower(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
