package io.tidemark.export;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.evidence.Cell;
import io.tidemark.analyze.evidence.Evidence;
import io.tidemark.article.Span;
import io.tidemark.index.Provenance;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes tables of evidence. */
public final class EvidenceTables {
  private EvidenceTables() {}

  /** One row a place in a text. */
  public static Table of(Evidence evidence, Cell cell, Selection selection) {
    List<List<@Nullable Object>> rows = evidence.rows().stream().map(EvidenceTables::row).toList();
    Map<String, Object> about = new LinkedHashMap<>(Tables.about(selection, evidence.counts()));
    put(about, "subject", cell.subject());
    put(about, "direction", cell.way());
    put(about, "status", cell.certainty());
    put(about, "scope", cell.scope());
    int more = evidence.places() - rows.size();
    List<String> notes = new ArrayList<>();
    notes.add(
        "In all %d place%s in %s%s"
            .formatted(
                evidence.places(),
                evidence.places() == 1 ? "" : "s",
                Tables.told(evidence.counts()),
                more > 0 ? "; %d not shown (--limit).".formatted(more) : "."));
    return new Table(
        about,
        List.of(
            new Column("day", "day", CellType.DAY),
            new Column("publisher", "publisher", CellType.TEXT),
            new Column("tag", "counted as", CellType.TEXT),
            new Column("trigger", "words", CellType.TEXT),
            new Column("rules", "rule", CellType.TEXT),
            new Column("article", "article", CellType.HIDDEN),
            new Column("url", "url", CellType.HIDDEN),
            new Column("story", "story", CellType.HIDDEN),
            new Column("field", "field", CellType.HIDDEN),
            new Column("start", "start", CellType.HIDDEN),
            new Column("end", "end", CellType.HIDDEN),
            new Column("sentence", "sentence", CellType.HIDDEN),
            new Column("triggerField", "words in", CellType.HIDDEN),
            new Column("triggerStart", "words from", CellType.HIDDEN),
            new Column("triggerEnd", "words to", CellType.HIDDEN),
            new Column("tagCatalog", "catalog of the tags", CellType.HIDDEN),
            new Column("contentHash", "hash of the article", CellType.HIDDEN),
            new Column("document", "document", CellType.HIDDEN),
            new Column("documentHash", "hash of the document", CellType.HIDDEN),
            new Column("known", "known", CellType.HIDDEN),
            new Column("quote", "sentence", CellType.EVIDENCE)),
        rows,
        notes);
  }

  private static List<@Nullable Object> row(Evidence.Row row) {
    Span trigger = row.trigger();
    Provenance from = row.provenance();
    return Tables.row(
        row.day(),
        row.publisher(),
        row.tag().isEmpty() ? null : row.tag(),
        trigger == null ? null : trigger.text(),
        row.rules().isEmpty() ? null : String.join(" ", row.rules()),
        row.article(),
        row.url(),
        row.story(),
        row.field().name(),
        row.start(),
        row.end(),
        row.sentence(),
        trigger == null ? null : trigger.field().name(),
        trigger == null ? null : trigger.start(),
        trigger == null ? null : trigger.end(),
        row.catalog(),
        from.contentHash(),
        from.document(),
        from.documentHash(),
        from.known().toString(),
        new Quotation(
            row.sentence(), row.field(), row.start(), row.article(), row.publisher(), row.day()));
  }

  private static void put(Map<String, Object> about, String key, @Nullable Object value) {
    if (value != null) {
      about.put(key, value.toString().toLowerCase(Locale.ROOT));
    }
  }
}
