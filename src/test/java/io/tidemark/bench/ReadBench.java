package io.tidemark.bench;

import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Format;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets the reading of web pages against readability4j. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Sets Tidemark's reader of web pages (body, title, date, authors, publisher)",
      "against readability4j as it comes (body, title, byline) on the same pages: each",
      "in a JVM of its own with the same flags, on one thread, from the bytes of a page",
      "to its text, HTML parser included, in turns. The median counts."
    },
    footer = {
      "",
      "pages/s         by the clock",
      "pages/s a core  by the processor time of the whole process, with what its",
      "                collector and compiler take; least and most are of these",
      "",
      "Examples:",
      "  bin/bench read",
      "  bin/bench read --pages crawled/ --rounds 11"
    })
final class ReadBench implements Callable<Integer> {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("what", "", CellType.TEXT),
          new Column("clock", "pages/s", CellType.COUNT),
          new Column("core", "pages/s a core", CellType.COUNT),
          new Column("least", "least", CellType.COUNT),
          new Column("most", "most", CellType.COUNT));

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--pages",
      paramLabel = "FOLDER",
      description = "Its .html files are read (default: the project's corpus).")
  private @Nullable Path source;

  @Option(
      names = "--count",
      paramLabel = "N",
      description =
          "How many pages a round reads, repeated where there are fewer (${DEFAULT-VALUE}).")
  private int count = 500;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each reads them (${DEFAULT-VALUE}).")
  private int rounds = 7;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createDirectories(Articles.home().resolve("target/bench"));
    Path pages = source == null ? Articles.home().resolve("corpus") : source;
    Pages.copy(pages, count, folder);
    try (Processes processes = new Processes(folder)) {
      Series readability = new Series("readability4j", processes.start(Contender.READABILITY), 1);
      Series tidemark = new Series("tidemark", processes.start(Contender.READ), 1);
      for (int round = 0; round < rounds; round++) {
        readability.run();
        tidemark.run();
      }
      print(pages, List.of(readability, tidemark));
    }
    return 0;
  }

  private void print(Path pages, List<Series> table) throws IOException {
    PrintWriter out = command.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d pages of %s; Java %s, one thread, %s; %d rounds%n%n",
        count,
        pages,
        Runtime.version(),
        String.join(" ", ContenderProcess.FLAGS),
        rounds);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    table.forEach(series -> rows.add(row(series)));
    Format.TABLE.write(new Table(Map.of(), COLUMNS, rows, List.of()), out, Screen.PAPER);
    List<Double> times =
        Round.quotients(table.get(0).each(Round::cpuSeconds), table.get(1).each(Round::cpuSeconds));
    out.printf(
        Locale.ROOT,
        "%ntidemark against readability4j, a core: %.2f times (%.2f to %.2f)%n",
        Round.median(times),
        Collections.min(times),
        Collections.max(times));
    out.flush();
  }

  private List<@Nullable Object> row(Series series) {
    List<Double> clock = series.each(round -> count / round.seconds());
    List<Double> core = series.each(round -> count / round.cpuSeconds());
    return List.of(
        series.name(),
        Round.whole(Round.median(clock)),
        Round.whole(Round.median(core)),
        Round.whole(Collections.min(core)),
        Round.whole(Collections.max(core)));
  }
}
