package io.tidemark.export;

import io.tidemark.article.TaggedArticle;
import io.tidemark.export.flat.CsvRows;
import io.tidemark.export.flat.FlatColumn;
import io.tidemark.export.flat.JsonRows;
import io.tidemark.export.flat.Provenance;
import io.tidemark.export.flat.RowWriter;
import io.tidemark.export.parquet.ParquetRows;
import io.tidemark.export.sheet.SheetFile;
import io.tidemark.export.tagged.Source;
import io.tidemark.export.tagged.TagTable;
import io.tidemark.json.ArticleJson;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tagged articles of a selection, one after the other in the order of the index: none is
 * held in memory once it is written.
 */
public final class TagExport {
  private final Searcher searcher;
  private final Selection selection;
  private final TagTable what;
  private final Provenance made;
  private final Runnable step;

  private TagExport(
      Searcher searcher, Selection selection, TagTable what, Provenance made, Runnable step) {
    this.searcher = searcher;
    this.selection = selection;
    this.what = what;
    this.made = made;
    this.step = step;
  }

  /**
   * Prepares to write {@code what} of the articles that {@code selection} matches.
   *
   * @param step is told of each article written
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static TagExport of(
      Searcher searcher,
      Selection selection,
      TagTable what,
      Instant when,
      String program,
      Runnable step) {
    Map<String, Object> about =
        new LinkedHashMap<>(Tables.about(selection, searcher.count(selection)));
    about.put("what", lower(what));
    about.put("catalog", String.join(" ", searcher.catalogs(selection).keySet()));
    about.putAll(Provenances.making(when, program));
    String title = "%s of %s".formatted(lower(what), selection.query());
    return new TagExport(searcher, selection, what, Provenances.of(title, about, List.of()), step);
  }

  /**
   * Writes JSON Lines or CSV; articles as JSON are whole tag lines.
   *
   * @throws IllegalArgumentException for any other format
   */
  public void write(Format format, Appendable out) throws IOException {
    switch (format) {
      case CSV -> rows(new CsvRows(out, what.columns()));
      case JSONL -> {
        if (what == TagTable.ARTICLES) {
          each((tagged, source) -> out.append(ArticleJson.write(tagged)).append('\n'));
        } else {
          rows(new JsonRows(out, what.columns()));
        }
      }
      default -> throw new IllegalArgumentException(format + " is not written row by row as text");
    }
  }

  /**
   * Writes Parquet or XLSX.
   *
   * @param out stays open
   * @throws IllegalArgumentException for any other format
   */
  public void write(Format format, OutputStream out) throws IOException {
    switch (format) {
      case PARQUET -> rows(ParquetRows.open(out, what.columns(), made));
      case XLSX -> {
        try (SheetFile file = new SheetFile(out, made)) {
          rows(file.sheet(lower(what), what.columns()));
        }
      }
      default -> throw new IllegalArgumentException(format + " is not written row by row as bytes");
    }
  }

  /** Writes what stands beside a file of bare rows. */
  public void writeMetadata(Format format, String name, Appendable out) throws IOException {
    boolean lines = format == Format.JSONL && what == TagTable.ARTICLES;
    List<FlatColumn> columns = lines ? List.of() : what.columns();
    Metadata.write(made, columns, name, out);
  }

  /** Does something with an article. */
  private interface Each {
    void take(TaggedArticle tagged, Source source) throws IOException;
  }

  private void rows(RowWriter writer) throws IOException {
    try (writer) {
      each((tagged, source) -> {
        for (List<@Nullable Object> row : what.rows(source)) {
          writer.write(row);
        }
      });
    }
  }

  private void each(Each each) {
    searcher.scan(
        selection,
        (doc, columns) -> {
          TaggedArticle tagged = searcher.snapshot().tagged(doc, selection.asOf());
          String story = "%016x".formatted(columns.storyId());
          Source source = new Source(tagged, story, columns.day(selection.zone()));
          try {
            each.take(tagged, source);
          } catch (IOException e) {
            // The scan takes any other for a failure of the index.
            throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
          }
          step.run();
        });
  }

  private static String lower(TagTable what) {
    return what.name().toLowerCase(Locale.ROOT);
  }
}
