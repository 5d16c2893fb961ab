package io.tidemark.bench;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.analyze.timeline.Interval;
import io.tidemark.analyze.timeline.Timeframe;
import io.tidemark.analyze.timeline.Timeline;
import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Format;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import io.tidemark.index.Fields;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.search.Facet;
import io.tidemark.search.Order;
import io.tidemark.search.Page;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times searches and analyses of a large index beside bare Lucene. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Times searches, facets, a timeline and co-moves on an index of many articles,",
      "each beside the least that Lucene alone must do for it, in turns, on one",
      "thread, warm. The articles are those of --index, again and again under other",
      "ids and days; the large index stays in target/bench for the next run."
    },
    footer = {
      "",
      "Lucene's part: of a search, the ten best, all matches counted, and the ten",
      "texts; of facets, that and the counts of articles; of a timeline, day, story,",
      "publisher and packed themes of each match; of co-moves, the packed moves of",
      "each match and the texts that are quoted.",
      "",
      "Examples:",
      "  bin/bench search",
      "  bin/bench search --index /data/index --count 200000 --theme rate-cut"
    })
final class SearchBench implements Callable<Integer> {
  /** Twenty subjects with three quotations each, as the command shows. */
  private static final CoMoves.Extent ROWS = new CoMoves.Extent(20, 3);

  private static final List<Column> COLUMNS =
      List.of(
          new Column("what", "", CellType.TEXT),
          new Column("articles", "articles", CellType.COUNT),
          new Column("median", "median, ms", CellType.NUMBER),
          new Column("slowest", "99th %, ms", CellType.NUMBER),
          new Column("bareMedian", "Lucene", CellType.NUMBER),
          new Column("bareSlowest", "99th %", CellType.NUMBER),
          new Column("times", "times", CellType.NUMBER));

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The articles of this index are copied (default: the project's own).")
  private @Nullable Path source;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many articles the large index holds at least (${DEFAULT-VALUE}).")
  private int count = 200_000;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "How often each is timed (${DEFAULT-VALUE}).")
  private int runs = 100;

  @Option(
      names = "--theme",
      paramLabel = "ID",
      description = "The theme of the analyses (default: the one that most articles tell).")
  private @Nullable String theme;

  @Override
  public Integer call() throws IOException {
    Path from = source == null ? Articles.home().resolve("index") : source;
    Path large =
        Files.createDirectories(Articles.home().resolve("target/bench"))
            .resolve("search-" + from.toAbsolutePath().getFileName() + "-" + count);
    CopiedIndex.make(from, count, large);
    try (Snapshots snapshots = Snapshots.open(large);
        Snapshot snapshot = snapshots.acquire()) {
      print(large, measure(snapshot), snapshot.size());
    }
    return 0;
  }

  private List<List<@Nullable Object>> measure(Snapshot snapshot) throws IOException {
    Searcher searcher =
        new Searcher(
            snapshot,
            () -> {
              throw new IllegalStateException("every id is in the index");
            });
    IndexSearcher lucene = snapshot.searcher();
    lucene.setQueryCache(null);
    BareLucene bare = new BareLucene(lucene);
    String id = theme == null ? most(searcher, Facet.Field.THEME) : theme;
    String subject = most(searcher, Facet.Field.SUBJECT);
    Query tag = new TermQuery(text("theme:" + id));
    Query near =
        new IntervalQuery(
            Fields.TEXT,
            Intervals.maxgaps(
                15,
                Intervals.unordered(
                    Intervals.term("theme:" + id), Intervals.term("move:" + subject + "/up"))));
    Selection themed = Selection.of("theme:" + id);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(search(searcher, bare, "market", new TermQuery(text("~market"))));
    PhraseQuery phrase = new PhraseQuery(Fields.TEXT, "interest", "rates");
    rows.add(search(searcher, bare, "\"interest rates\"", phrase));
    rows.add(search(searcher, bare, "theme:%s NEAR/15 move:%s/up".formatted(id, subject), near));
    rows.add(
        row(
            "theme:" + id + ", facets",
            searcher.count(themed).articles(),
            () -> {
              Object hits = searcher.search(themed, Order.RELEVANCE, Page.FIRST);
              return List.of(hits, searcher.facets(themed, EnumSet.allOf(Facet.Field.class), 10));
            },
            () ->
                bare.facets(
                    tag, "themes", "subjects", "organisations", "people", "publisher-name")));
    rows.add(
        row(
            "timeline " + id,
            searcher.count(themed).articles(),
            () -> Timeline.of(id, searcher, themed, Timeframe.of(Interval.DAY, Instant.now())),
            () -> bare.days(tag)));
    int[] quoted = quoted(searcher, themed);
    rows.add(
        row(
            "co-moves " + id,
            searcher.count(themed).articles(),
            () -> CoMoves.of(searcher, themed, Scope.ARTICLE, ROWS),
            () -> bare.moves(tag, quoted)));
    return rows;
  }

  /** The articles that the co-moves quote. */
  private static int[] quoted(Searcher searcher, Selection selection) throws IOException {
    List<String> ids =
        CoMoves.of(searcher, selection, Scope.ARTICLE, ROWS).rows().stream()
            .flatMap(row -> row.quotes().stream())
            .map(Quotation::article)
            .distinct()
            .toList();
    IndexSearcher lucene = searcher.snapshot().searcher();
    int[] docs = new int[ids.size()];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = lucene.search(new TermQuery(new Term(Fields.ID, ids.get(i))), 1).scoreDocs[0].doc;
    }
    return docs;
  }

  private static String most(Searcher searcher, Facet.Field field) {
    return searcher
        .facets(Selection.ALL, EnumSet.of(field), 1)
        .getFirst()
        .rows()
        .getFirst()
        .value();
  }

  private List<@Nullable Object> search(
      Searcher searcher, BareLucene bare, String line, Query query) throws IOException {
    Selection selection = Selection.of(line);
    int found = searcher.count(selection).articles();
    if (found != bare.searcher().count(query)) {
      throw new IllegalStateException(
          line + ": Lucene's query finds " + bare.searcher().count(query) + ", not " + found);
    }
    return row(
        line,
        found,
        () -> searcher.search(selection, Order.RELEVANCE, Page.FIRST),
        () -> bare.search(query));
  }

  private List<@Nullable Object> row(String what, int articles, Timed.Work ours, Timed.Work bare)
      throws IOException {
    Timed[] times = Timed.inTurns(ours, bare, Math.max(200, runs), runs);
    return List.of(
        what,
        articles,
        times[0].median(),
        times[0].slowest(),
        times[1].median(),
        times[1].slowest(),
        times[0].median() / times[1].median());
  }

  private static Term text(String term) {
    return new Term(Fields.TEXT, term);
  }

  private void print(Path index, List<List<@Nullable Object>> rows, int articles)
      throws IOException {
    PrintWriter out = command.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d articles in %s; Java %s, one thread; %d runs%n%n",
        articles,
        index.getFileName(),
        Runtime.version(),
        runs);
    Format.TABLE.write(new Table(Map.of(), COLUMNS, rows, List.of()), out, Screen.PAPER);
    out.flush();
  }
}
