package io.tidemark.cli;

import io.tidemark.analyze.comove.Matrix;
import io.tidemark.export.Format;
import io.tidemark.export.MatrixTables;
import io.tidemark.search.Selection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows themes by subjects. */
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = {
      "Shows themes by subjects: in how many stories of the theme the subject moves, and which",
      "way. All formats but the table have a row for each theme and subject."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark matrix",
      "  tidemark matrix --themes abenomics,currency-war --subjects yen,us-dollar --scope sentence",
      "  tidemark matrix 'publisher:reuters' --from 2013-01-01 --top 20 --format csv",
      "",
      "A cell is opened by: tidemark evidence THEME --subject SUBJECT"
    })
final class MatrixCommand implements Callable<Integer> {
  /** Columns of the screen that the theme and its stories take, and a subject. */
  private static final int BESIDE = 27;

  private static final int SUBJECT = 13;

  /** Columns of subjects in formats that are not laid out for a screen. */
  private static final int OTHERWISE = 12;

  @Parameters(
      arity = "0..1",
      paramLabel = "THEME|QUERY",
      description = "Only articles that match (default: all).")
  private String query = "*";

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private ScopeOption scope = new ScopeOption();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--themes",
      paramLabel = "ID",
      split = ",",
      description = "These themes (default: those with the most stories).")
  private List<String> themes = List.of();

  @Option(
      names = "--subjects",
      paramLabel = "ID",
      split = ",",
      description = "These subjects (default: those that move most with the themes shown).")
  private List<String> subjects = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many themes where none are named (default: ${DEFAULT-VALUE}).")
  private int top = 12;

  @Option(
      names = "--across",
      paramLabel = "N",
      description =
          "How many subjects where none are named (default: as many as the table has room for, in"
              + " other formats 12).")
  private @Nullable Integer across;

  @Override
  public Integer call() {
    Selection selection = options.ofThemeOrQuery(query);
    Matrix.Axes axes = new Matrix.Axes(themes, subjects, top, across == null ? columns() : across);
    output.print(
        index.table(
            models,
            options,
            searcher -> {
              Matrix matrix = Matrix.of(searcher, selection, scope.scope(), axes);
              return output.format() == Format.TABLE
                  ? MatrixTables.wide(matrix, selection)
                  : MatrixTables.cells(matrix, selection);
            }));
    return ExitCode.DONE;
  }

  /** How many columns of subjects a line has room for, beside the theme and its stories. */
  private int columns() {
    if (output.format() != Format.TABLE) {
      return OTHERWISE;
    }
    return Math.max(1, (Terminal.screen().width() - BESIDE) / SUBJECT);
  }
}
