package io.tidemark.cli;

import io.tidemark.analyze.comove.Certainty;
import io.tidemark.analyze.comove.Way;
import io.tidemark.analyze.evidence.Cell;
import io.tidemark.analyze.evidence.Evidence;
import io.tidemark.export.EvidenceTables;
import io.tidemark.search.Selection;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a cell of a table. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the sentences that a cell of a table was counted from, with their offsets, the rules",
      "that found them, and the hashes of their documents; the count of stories is the cell's."
    },
    footer = {
      "",
      "The cell of                    is opened by",
      "  timeline, a theme's week       evidence abenomics --from 2013-01-21 --to 2013-01-27",
      "  comoves, down                  evidence abenomics --subject yen --direction down \\",
      "                                   --status reported",
      "  comoves, near                  evidence abenomics --subject yen --scope sentence",
      "  comoves --together             evidence 'theme:a/active AND theme:b/active' --subject yen",
      "  matrix                         evidence abenomics --subject yen",
      "with the same --from, --to, --zone and --as-of as the table.",
      "",
      "Examples:",
      "  tidemark evidence rate-cut --limit 5",
      "  tidemark evidence trump-trade --subject bitcoin --direction up --format csv --limit 1000"
    })
final class EvidenceCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "THEME|QUERY",
      description = "The id of a theme, or a query as in search.")
  private String query = "";

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private ScopeOption scope = new ScopeOption();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--subject",
      paramLabel = "ID",
      description = "Only moves of this subject (default: the places where the theme is told).")
  private @Nullable String subject;

  @Option(
      names = "--direction",
      paramLabel = "WAY",
      description = "Only moves up, down or flat; a curve's steepening is up.")
  private @Nullable Way way;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only moves that are reported, or expected: forecast or conditional.")
  private @Nullable Certainty certainty;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many places to show (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Override
  public Integer call() {
    Selection selection = options.ofThemeOrQuery(query);
    Cell cell = new Cell(subject, way, certainty, scope.scope());
    output.print(
        index.table(
            models,
            options,
            searcher ->
                EvidenceTables.of(Evidence.of(searcher, selection, cell, limit), cell, selection)));
    return ExitCode.DONE;
  }
}
