package io.tidemark.cli;

import io.tidemark.analyze.ThemeTable;
import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.catalog.Catalog;
import io.tidemark.export.CoMoveTables;
import io.tidemark.export.Format;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import io.tidemark.export.Tables;
import io.tidemark.pipeline.Quarantine;
import io.tidemark.pipeline.Tally;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what the program does, on its own corpus. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the program's own corpus, tags and indexes it, and prints what it talks about and what",
      "moves with the Trump trade. The second time it only prints."
    },
    footer = {"", "Example:", "  tidemark demo"})
final class DemoCommand implements Callable<Integer> {
  private static final int THEMES = 20;
  private static final int SUBJECTS = 10;
  private static final String THEME = "trump-trade";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private Models models = new Models();

  @Override
  public Integer call() {
    PrintWriter err = command.commandLine().getErr();
    Path corpus = Path.of(System.getProperty("tidemark.home", ""), "corpus");
    Catalog catalog = models.catalog();
    int threads = Runtime.getRuntime().availableProcessors();
    Indexing indexing =
        new Indexing(
            models,
            catalog,
            Reader.standard(threads),
            null,
            Quarantine.Retry.CHANGED,
            threads,
            err);
    Tally tally = indexing.run(List.of(corpus.toString()), index.path());
    err.println(corpus + ": " + tally);
    index.search(() -> catalog, searcher -> print(searcher, tally));
    return tally.rejected() == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  private Tally print(Searcher searcher, Tally tally) {
    Screen screen = Terminal.screen();
    try (Output out = Output.to(null, command.commandLine().getOut())) {
      Map<String, Integer> catalogs = searcher.snapshot().catalogs(null);
      out.line("\nWhat is talked about\n");
      Table themes = Tables.of(ThemeTable.of(searcher, Selection.ALL), Selection.ALL);
      out.table(themes.first(THEMES).stamped(catalogs), Format.TABLE, screen);
      out.line("\nWhat moves with the Trump trade\n");
      Selection selection = Selection.of("theme:" + THEME);
      CoMoves moves =
          CoMoves.of(searcher, selection, Scope.ARTICLE, new CoMoves.Extent(SUBJECTS, 1));
      Table table = CoMoveTables.of(List.of(new CoMoveTables.Part(THEME, moves)), selection);
      out.table(table.stamped(catalogs), Format.TABLE, screen);
      out.line(
          """

          Now try
            bin/tidemark search 'theme:trump-trade AND subject:bitcoin'
            bin/tidemark search 'move:gold/up "record high"' --sort newest
            bin/tidemark timeline trump-trade rate-cut
            bin/tidemark comoves rate-cut --format csv
            bin/tidemark ingest PATH        your own articles, into the same index
            bin/tidemark --help\
          """);
      out.finish();
    }
    return tally;
  }
}
