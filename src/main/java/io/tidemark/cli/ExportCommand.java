package io.tidemark.cli;

import io.tidemark.export.Format;
import io.tidemark.export.TagExport;
import io.tidemark.export.tagged.TagTable;
import io.tidemark.search.Selection;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes tagged articles of the index. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the tagged articles that a query matches, or one kind of their tags as a flat table:",
      "one row a tag, with its article, its place, its words and its sentence."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark export > tagged.jsonl",
      "  tidemark export theme:trump-trade --what moves --output moves.parquet",
      "  tidemark export 'publisher:\"Harbor Wire\"' --what forecasts --output forecasts.xlsx",
      "  tidemark export --what statements --from 2024-07-01 --format csv | head",
      "",
      "Articles as jsonl are the lines that 'tidemark tag' prints. Beside a file of csv or jsonl",
      "stands FILE-metadata.json, which tells the query, the counts, the catalog, the zone and the",
      "time; the other formats hold that themselves. Rows come in the order of the index."
    })
final class ExportCommand implements Callable<Integer> {
  private static final Set<Format> FORMATS =
      EnumSet.of(Format.JSONL, Format.CSV, Format.PARQUET, Format.XLSX);

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Which articles, as in search (default: all).")
  private List<String> query = List.of();

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description =
          "articles, themes, moves, forecasts, statements, stances or positions (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "articles")
  private TagTable what = TagTable.ARTICLES;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "jsonl, csv, parquet or xlsx (default: what the name of --output ends in, else jsonl).")
  private @Nullable Format format;

  @Mixin private OutputFile output = new OutputFile();
  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();

  @Override
  public Integer call() {
    Format chosen = format();
    Selection selection = options.of(query.isEmpty() ? "*" : String.join(" ", query));
    try (Progress progress = Progress.of("export", command.commandLine().getErr())) {
      return index.search(
          models::catalog,
          searcher -> {
            progress.expect(searcher.count(selection).articles());
            TagExport export =
                TagExport.of(
                    searcher, selection, what, Instant.now(), Main.PROGRAM, progress::step);
            write(export, chosen);
            return ExitCode.DONE;
          });
    }
  }

  private void write(TagExport export, Format chosen) {
    try (Output out = output.open()) {
      out.write(to -> {
        switch (chosen.medium()) {
          case TEXT -> export.write(chosen, to.text());
          case BYTES -> export.write(chosen, to.bytes());
        }
      });
      out.finish();
    }
    if (chosen.isBareRows() && output.isGiven()) {
      try (Output out = output.openMetadata()) {
        out.write(to -> export.writeMetadata(chosen, output.name(), to.text()));
        out.finish();
      }
    }
  }

  private Format format() {
    Format chosen = format;
    if (chosen == null) {
      chosen =
          FORMATS.stream()
              .filter(candidate -> output.endsIn(lower(candidate)))
              .findFirst()
              .orElse(Format.JSONL);
    }
    if (!FORMATS.contains(chosen)) {
      throw new ParameterException(
          command.commandLine(),
          "--format %s: tagged articles are exported as %s"
              .formatted(
                  lower(chosen),
                  String.join(", ", FORMATS.stream().map(ExportCommand::lower).toList())));
    }
    if (chosen.medium() == Format.Medium.BYTES) {
      output.refuseTerminal(lower(chosen));
    }
    return chosen;
  }

  private static String lower(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
