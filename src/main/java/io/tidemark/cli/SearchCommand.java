package io.tidemark.cli;

import io.tidemark.export.FacetTables;
import io.tidemark.export.Format;
import io.tidemark.export.Report;
import io.tidemark.export.Table;
import io.tidemark.export.Tables;
import io.tidemark.search.CursorException;
import io.tidemark.search.Facet;
import io.tidemark.search.Hits;
import io.tidemark.search.Order;
import io.tidemark.search.Page;
import io.tidemark.search.QueryLanguage;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.vector.VectorIndex;
import io.tidemark.vector.Vectors;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

/** Finds articles. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds articles by their words and tags, and shows the sentence that tells why.",
    footerHeading = "%nThe query language%n%n",
    footer = {
      QueryLanguage.GUIDE,
      "Examples:",
      "  tidemark search 'theme:trump-trade AND subject:bitcoin'",
      "  tidemark search 'move:gold/up \"record high\"' --from 2024-07-01 --sort newest",
      "  tidemark search 'theme:rate-cut NEAR/15 move:us-treasuries/up'",
      "  tidemark search 'org:huatai-securities OR org:cicc' --format jsonl",
      "  tidemark search theme:rate-cut --facets publisher,month",
      "  tidemark search --like ARTICLE-ID lang:en",
      "  tidemark search gold --limit 50 --after CURSOR"
    })
final class SearchCommand implements Callable<Integer> {
  private static final String HITS = "rows";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to find; * is everything. The language is told below.")
  private List<String> query = List.of();

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--like",
      paramLabel = "ARTICLE-ID",
      description = "Only articles like that one, as like:ARTICLE-ID in the query.")
  private @Nullable String like;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest (default: ${DEFAULT-VALUE}).",
      defaultValue = "relevance")
  private Order order = Order.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many hits to show (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "Which page of that many hits, from 1 (default: ${DEFAULT-VALUE}).")
  private int page = 1;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description =
          "The hits behind a page, by the cursor told below it; later pages see what the first one"
              + " saw.")
  private @Nullable String after;

  @Option(
      names = "--by-words",
      description =
          "By words and tags alone, where the index has vectors ('ingest --vectors') and would also"
              + " find what means the same in other words, within the best 200.")
  private boolean byWords;

  @Option(
      names = "--facets",
      paramLabel = "FIELD",
      split = ",",
      description =
          "Also how what matches spreads, in articles and stories: theme, subject, org, person,"
              + " publisher, month.")
  private Set<Facet.Field> facets = EnumSet.noneOf(Facet.Field.class);

  @Option(
      names = "--values",
      paramLabel = "N",
      description = "How many values of a facet to show (default: ${DEFAULT-VALUE}).")
  private int values = 10;

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "With --facets, print one of them, or rows, alone: for csv, jsonl and files.")
  private @Nullable String part;

  @Override
  public Integer call() {
    if (limit < 1 || page < 1) {
      throw new ParameterException(command.commandLine(), "--limit and --page must be 1 or more");
    }
    if (after != null && page > 1) {
      throw new ParameterException(command.commandLine(), "--after and --page exclude each other");
    }
    Selection selection = options.of(line());
    Page wanted = after == null ? new Page((page - 1) * limit, limit) : Page.after(after, limit);
    try {
      Report report =
          index.search(models::catalog, searcher -> report(searcher, selection, wanted));
      Table found = report.part(HITS).orElseThrow();
      if (facets.isEmpty()) {
        output.print(found);
      } else {
        output.print(report, part, HITS);
      }
      tellWhatHasNoRoom(found);
      return ExitCode.DONE;
    } catch (CursorException e) {
      throw new ParameterException(command.commandLine(), "--after: " + e.getMessage(), e);
    }
  }

  private Report report(Searcher searcher, Selection selection, Page wanted) {
    Table found =
        Tables.of(hits(searcher, selection, wanted), selection)
            .stamped(searcher.catalogs(selection));
    List<Report.Part> parts = new ArrayList<>();
    parts.add(new Report.Part(HITS, "Articles", found));
    for (Facet facet : searcher.facets(selection, facets, values)) {
      String name = FacetTables.name(facet.field());
      parts.add(new Report.Part(name, "By " + name, FacetTables.of(facet, selection)));
    }
    return new Report(found.about(), parts);
  }

  /** By meaning too, where there are vectors and nothing asks for another order. */
  private Hits hits(Searcher searcher, Selection selection, Page wanted) {
    boolean byMeaning =
        !byWords && order == Order.RELEVANCE && after == null && VectorIndex.isThere(index.path());
    if (!byMeaning) {
      return searcher.search(selection, order, wanted);
    }
    try (Vectors vectors = Vectors.open(index.path())) {
      return searcher.searchByMeaning(selection, wanted, vectors);
    } catch (IOException e) {
      throw new UncheckedIOException(index.path() + ": the vectors cannot be read: " + e, e);
    }
  }

  /** Text has no room for a cursor, lines of data neither for that nor for notes. */
  private void tellWhatHasNoRoom(Table found) {
    PrintWriter err = command.commandLine().getErr();
    Format format = output.format();
    if (format == Format.CSV || format == Format.JSONL) {
      found.notes().forEach(err::println);
    }
    Object next = found.about().get("next");
    if (next != null && format != Format.JSON) {
      err.println("More with --after " + next);
    }
  }

  /** The query as one line. */
  private String line() {
    String line = String.join(" ", query);
    if (like == null) {
      if (line.isBlank()) {
        throw new ParameterException(
            command.commandLine(), "Missing QUERY; give words, tags or --like ARTICLE-ID");
      }
      return line;
    }
    if (like.indexOf('"') >= 0) {
      throw new ParameterException(command.commandLine(), "--like: no id holds a quotation mark");
    }
    String likeIt = "like:\"" + like + "\"";
    return line.isBlank() ? likeIt : likeIt + " (" + line + ")";
  }
}
