package io.tidemark.cli;

import io.tidemark.analyze.timeline.DayExplanation;
import io.tidemark.export.ExplanationTables;
import io.tidemark.export.Report;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a day stands out. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Tells why a day stands out in the timeline of a theme or a query: new stories, reprints, one"
            + " publisher, new words; and shows them.",
    footer = {
      "",
      "The day is held against the 28 days before. Words and phrases are counted in stories and ranked",
      "by Dunning's log-likelihood ratio (1993); each comes with a sentence that holds it.",
      "",
      "Examples:",
      "  tidemark explain 2024-07-15 trump-trade",
      "  tidemark explain 2024-07-15 'theme:rate-cut AND publisher:\"Harbor Wire\"'",
      "  tidemark explain 2024-07-15 '*' --part words --format csv",
      "",
      "One word alone is taken for a theme's id; '\"gold\"' in quotation marks finds the word."
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "DAY",
      converter = SelectionOptions.Day.class,
      description = "The day, such as 2024-07-15.")
  private LocalDate day = LocalDate.EPOCH;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "THEME|QUERY",
      description = "The id of a theme, or a query as in search (default: everything).")
  private String query = "*";

  @Option(
      names = "--part",
      paramLabel = "PART",
      description =
          "Print one part alone: counts, words or stories (default: all; of csv and jsonl words).")
  private @Nullable String part;

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Override
  public Integer call() {
    Selection selection = options.ofThemeOrQuery(query);
    Report report =
        index.report(
            models,
            options,
            searcher ->
                ExplanationTables.of(
                    DayExplanation.of(query, searcher, selection, day), selection));
    output.print(report, part, "words");
    return ExitCode.DONE;
  }
}
