package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.diff.ArticleDiff;
import io.tidemark.diff.DiffReport;
import io.tidemark.diff.IndexDiff;
import io.tidemark.diff.ThemeDiff;
import io.tidemark.export.DiffTables;
import io.tidemark.export.Format;
import io.tidemark.export.Report;
import io.tidemark.index.KeptArticles;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.story.Fingerprint;
import io.tidemark.story.StoryFinder;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a change of the catalog does to real articles. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Compares two folders of models on the same articles: which entries changed, how many"
          + " articles",
      "and stories tell each theme before and after, which articles gained and lost one, with the",
      "sentence and the rule, and the days that count otherwise."
    },
    footer = {
      "",
      "Examples:",
      "  cp -r models /tmp/new; edit /tmp/new/themes/rate-cut.yaml",
      "  tidemark themes diff models /tmp/new --on index",
      "  tidemark themes diff models /tmp/new --on corpus/ --format json",
      "  tidemark themes diff models /tmp/new --on index --part days --format csv",
      "",
      "The articles of an index are not annotated again, and only those are tagged that the change",
      "can reach; documents are annotated once and tagged twice. Nothing is written to an index:",
      "that is what 'tidemark retag' does."
    })
final class ThemesDiffCommand implements Callable<Integer> {
  private static final String ARTICLES = "changed";
  private static final int REMEMBERED_TEXTS = 100_000;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "OLD", description = "A folder of models.")
  private Path older = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
  private Path newer = Path.of("");

  @Option(
      names = "--on",
      required = true,
      arity = "1..*",
      paramLabel = "PATH|INDEX",
      description = "Documents, as in tag, or the folder of an index.")
  private List<String> on = new ArrayList<>();

  @Option(
      names = "--part",
      paramLabel = "PART",
      description =
          "Print one part alone: entries, themes, changed or days (default: all; of csv and jsonl"
              + " changed).")
  private @Nullable String part;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "How many articles the text shows (default: ${DEFAULT-VALUE}); the other formats hold"
              + " all.")
  private int limit = 20;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at once (here: ${DEFAULT-VALUE}).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private TableOutput output = new TableOutput();

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads must be 1 or more, not " + threads);
    }
    Catalog before = Models.read("OLD", older, command);
    Catalog after = Models.read("NEW", newer, command);
    DiffReport report = new DiffReport();
    int exit = ExitCode.DONE;
    if (on.size() == 1 && Snapshots.isIndex(Path.of(on.getFirst()))) {
      report = onIndex(Path.of(on.getFirst()), before, after);
    } else {
      exit = onDocuments(before, after, report);
    }
    Report tables = DiffTables.of(before, after, report);
    boolean text = output.format() == Format.TABLE;
    output.print(text ? tables.first(limit, ARTICLES) : tables, part, ARTICLES);
    if (report.leftOut() > 0) {
      command
          .commandLine()
          .getErr()
          .println(
              report.leftOut()
                  + " articles are left out: an older version of the program annotated them; ingest"
                  + " their documents again");
      return ExitCode.SOME_REJECTED;
    }
    return exit;
  }

  private DiffReport onIndex(Path folder, Catalog before, Catalog after) {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire();
        KeptArticles kept = snapshot.kept();
        Progress progress = Progress.of("themes diff", command.commandLine().getErr())) {
      return new IndexDiff(kept, before, after)
          .run(ProgramVersion.tagger(), threads, progress::expect, progress::step);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the index cannot be read: " + e, e);
    }
  }

  private record Compared(ArticleDiff diff, Fingerprint text) {}

  private int onDocuments(Catalog before, Catalog after, DiffReport report) {
    PrintWriter err = command.commandLine().getErr();
    Annotator annotator = new Annotator();
    ThemeDiff diff = new ThemeDiff(before, after);
    StoryFinder stories = new StoryFinder(keys -> List.of(), REMEMBERED_TEXTS);
    return new Documents(on, Reader.standard(threads), threads, err)
        .each(
            "themes diff",
            article -> {
              ArticleDiff compared =
                  Tagger.obstacle(article) == null
                      ? diff.of(annotator.annotate(article))
                      : ArticleDiff.untagged(article);
              return new Compared(compared, Fingerprint.of(article));
            },
            compared ->
                report.add(
                    compared.diff(),
                    stories.find(compared.diff().article().id(), compared.text()).story()));
  }
}
