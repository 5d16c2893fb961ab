package io.tidemark.bench;

import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Format;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import io.tidemark.index.Fields;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.index.Words;
import io.tidemark.search.Hits;
import io.tidemark.search.Order;
import io.tidemark.search.Page;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.vector.Vectors;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets search by words and meaning beside search by words alone, on articles that are known. */
@Command(
    name = "meaning",
    mixinStandardHelpOptions = true,
    description = {
      "Looks for articles of an index with vectors by what stands in them, and tells",
      "at which rank each is found: by words alone (BM25), and by words and meaning.",
      "MRR is the mean of one over the rank, nought beyond the tenth."
    },
    footer = {
      "",
      "rare words   the three rarest words of the article",
      "title        the words of its title, without quotation marks",
      "lead         the first ten words of its body",
      "phrase       four words of its body, in quotation marks",
      "",
      "Examples:",
      "  bin/bench meaning --index /data/index --articles 300"
    })
final class MeaningBench implements Callable<Integer> {
  private static final int TOP = 10;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("queries", "queries", CellType.TEXT),
          new Column("count", "count", CellType.COUNT),
          new Column("words", "MRR, words", CellType.NUMBER),
          new Column("both", "MRR, words and meaning", CellType.NUMBER),
          new Column("better", "better", CellType.COUNT),
          new Column("worse", "worse", CellType.COUNT));

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      required = true,
      description = "An index made by 'tidemark ingest --vectors'.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path index;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles are looked for (${DEFAULT-VALUE}).")
  private int count = 300;

  @Override
  public Integer call() throws IOException {
    try (Snapshots snapshots = Snapshots.open(index);
        Snapshot snapshot = snapshots.acquire();
        Vectors vectors = Vectors.open(index)) {
      Searcher searcher =
          new Searcher(
              snapshot,
              () -> {
                throw new IllegalStateException("no id is asked for that is not in the index");
              });
      List<Integer> docs = new ArrayList<>(snapshot.kept().all().stream().boxed().toList());
      Collections.shuffle(docs, new Random(20));
      docs = docs.subList(0, Math.min(count, docs.size()));
      Map<String, Function<Shown, String>> kinds = kinds(snapshot);
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (String kind : List.of("rare words", "title", "lead", "phrase")) {
        rows.add(row(kind, Objects.requireNonNull(kinds.get(kind)), docs, searcher, vectors));
      }
      print(rows, docs.size());
    }
    return 0;
  }

  private static Map<String, Function<Shown, String>> kinds(Snapshot snapshot) {
    return Map.of(
        "rare words", shown -> rarest(shown, snapshot),
        "title", shown -> forms(shown.title(), 0, 30),
        "lead", shown -> forms(shown.body(), 0, 10),
        "phrase", shown -> "\"" + forms(shown.body(), 40, 4) + "\"");
  }

  private static String forms(String text, int from, int most) {
    return Words.of(text).stream()
        .skip(from)
        .limit(most)
        .map(Words.Word::form)
        .filter(form -> !form.matches("and|or|not|near"))
        .collect(Collectors.joining(" "));
  }

  private static String rarest(Shown shown, Snapshot snapshot) {
    return Words.of(shown.body()).stream()
        .map(Words.Word::form)
        .distinct()
        .filter(form -> form.matches("\\p{L}{3,}"))
        .sorted(Comparator.comparingInt(form -> frequency(form, snapshot)))
        .limit(3)
        .collect(Collectors.joining(" "));
  }

  private static int frequency(String form, Snapshot snapshot) {
    try {
      return snapshot.searcher().getIndexReader().docFreq(new Term(Fields.TEXT, form));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<@Nullable Object> row(
      String kind,
      Function<Shown, String> query,
      List<Integer> docs,
      Searcher searcher,
      Vectors vectors) {
    double words = 0;
    double both = 0;
    int better = 0;
    int worse = 0;
    int asked = 0;
    Page page = new Page(0, TOP);
    for (int doc : docs) {
      Shown shown = searcher.snapshot().shown(doc);
      String line = query.apply(shown);
      if (line.replace("\"", "").isBlank()) {
        continue;
      }
      Selection selection = Selection.of(line);
      double byWords = reciprocal(shown, searcher.search(selection, Order.RELEVANCE, page));
      double byBoth = reciprocal(shown, searcher.searchByMeaning(selection, page, vectors));
      asked++;
      words += byWords;
      both += byBoth;
      better += byBoth > byWords ? 1 : 0;
      worse += byBoth < byWords ? 1 : 0;
    }
    return List.of(kind, asked, words / asked, both / asked, better, worse);
  }

  /** One over the rank at which an article is found, or nought. */
  private static double reciprocal(Shown wanted, Hits hits) {
    for (int i = 0; i < hits.hits().size(); i++) {
      if (hits.hits().get(i).id().equals(wanted.id())) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private void print(List<List<@Nullable Object>> rows, int articles) throws IOException {
    PrintWriter out = command.commandLine().getOut();
    out.printf(Locale.ROOT, "%,d articles of %s%n%n", articles, index.getFileName());
    Format.TABLE.write(new Table(Map.of(), COLUMNS, rows, List.of()), out, Screen.PAPER);
    out.flush();
  }
}
