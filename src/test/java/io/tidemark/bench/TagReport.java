package io.tidemark.bench;

import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Format;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link TagBench} prints.
 *
 * @param starts seconds to the first article, of each run
 * @param heap bytes
 */
record TagReport(
    Articles articles, List<Series> all, List<Double> starts, long heap, PrintWriter out) {
  private static final double MEGABYTE = 1e6;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("what", "", CellType.TEXT),
          new Column("threads", "threads", CellType.COUNT),
          new Column("clock", "words/s", CellType.COUNT),
          new Column("core", "words/s a core", CellType.COUNT),
          new Column("least", "least", CellType.COUNT),
          new Column("most", "most", CellType.COUNT),
          new Column("first", "first round", CellType.COUNT));

  void table() throws IOException {
    out.println(articles.about());
    out.printf(
        Locale.ROOT,
        "%,d words; Java %s, %d processors, %s; %d rounds%n%n",
        articles.words(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        String.join(" ", ContenderProcess.FLAGS),
        starts.size());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    all.forEach(series -> rows.add(row(series)));
    Format.TABLE.write(new Table(Map.of(), COLUMNS, rows, List.of()), out, Screen.PAPER);
    out.println();
  }

  /** How many times the words a core {@code faster} does. */
  void quotient(String name, Series slower, Series faster) {
    figure(
        name,
        "%.1f times",
        Round.quotients(slower.each(Round::cpuSeconds), faster.each(Round::cpuSeconds)));
  }

  void scaling(String name, Series one, Series two) {
    figure(name, "%.2f times", Round.quotients(one.each(Round::seconds), two.each(Round::seconds)));
  }

  void rest() {
    figure("first article from process start", "%.2f s", starts);
    figure("live heap of tag after a full collection", "%.0f MB", List.of(heap / MEGABYTE));
    out.flush();
  }

  private List<@Nullable Object> row(Series series) {
    long words = articles.words();
    List<Double> clock = series.each(round -> words / round.seconds());
    List<Double> core = series.each(round -> words / round.cpuSeconds());
    return List.of(
        series.name(),
        series.threads(),
        Round.whole(Round.median(clock)),
        Round.whole(Round.median(core)),
        Round.whole(Collections.min(core)),
        Round.whole(Collections.max(core)),
        Round.whole(core.getFirst()));
  }

  private void figure(String name, String format, List<Double> values) {
    out.printf(Locale.ROOT, "%-44s " + format, name, Round.median(values));
    if (values.size() > 1) {
      out.printf(
          Locale.ROOT,
          "  (" + format + " to " + format + ")",
          Collections.min(values),
          Collections.max(values));
    }
    out.println();
  }
}
