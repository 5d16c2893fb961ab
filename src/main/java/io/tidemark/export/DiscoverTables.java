package io.tidemark.export;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.discover.Discovery;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes tables of what may be new themes. */
public final class DiscoverTables {
  private DiscoverTables() {}

  /** One row a phrase. */
  public static Table of(Discovery discovery, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Discovery.Row row : discovery.rows()) {
      List<Quotation> quotations = row.quotations();
      rows.add(
          Arrays.asList(
              row.finding().name().toLowerCase(Locale.ROOT),
              row.phrase(),
              row.counts().articles(),
              row.counts().stories(),
              row.counts().publishers(),
              row.before(),
              finite(row.ratio()),
              finite(row.surprise()),
              finite(row.q()),
              row.causes(),
              String.join(" ", row.moves()),
              row.firstSeen(),
              row.also().isEmpty() ? null : "also: " + String.join(", ", row.also()),
              quotation(quotations, 0),
              quotation(quotations, 1),
              quotation(quotations, 2)));
    }
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("query", selection.query());
    about.put("from", discovery.from().toString());
    about.put("to", discovery.to().toString());
    about.put("against", discovery.against().toString());
    about.put("stories", discovery.stories());
    about.put("storiesBefore", discovery.storiesBefore());
    about.put("tested", discovery.tested());
    if (selection.zone() != null) {
      about.put("zone", selection.zone().toString());
    }
    if (selection.asOf() != null) {
      about.put("asOf", Objects.toString(selection.asOf()));
    }
    return new Table(
        about,
        List.of(
            new Column("finding", "finding", CellType.TEXT),
            new Column("phrase", "phrase", CellType.TEXT),
            new Column("articles", "articles", CellType.COUNT),
            new Column("stories", "stories", CellType.COUNT),
            new Column("publishers", "publishers", CellType.COUNT),
            new Column("before", "before", CellType.COUNT),
            new Column("ratio", "times", CellType.NUMBER),
            new Column("surprise", "G²", CellType.NUMBER),
            new Column("q", "q", CellType.HIDDEN),
            new Column("causes", "causes", CellType.COUNT),
            new Column("moves", "moves", CellType.TEXT),
            new Column("firstSeen", "first seen", CellType.DAY),
            new Column("also", "also", CellType.NOTE),
            new Column("evidence", "evidence", CellType.EVIDENCE),
            new Column("evidence2", "evidence 2", CellType.EVIDENCE),
            new Column("evidence3", "evidence 3", CellType.EVIDENCE)),
        rows,
        notes(discovery));
  }

  private static List<String> notes(Discovery discovery) {
    String now =
        "%d stories from %s to %s".formatted(discovery.stories(), discovery.from(), discovery.to());
    String before =
        discovery.storiesBefore() == 0
            ? "; the index has none of the months before, so that nothing can be told to rise."
            : ", held against %d from %s on: before is how many of these tell it, times how much"
                    .formatted(discovery.storiesBefore(), discovery.against())
                + " larger its share is now, G² how surprising that is (Dunning), q-values"
                + " (Benjamini, Hochberg) over all %d phrases tested."
                    .formatted(discovery.tested());
    return List.of(
        now + before,
        "name: named as themes are, or quoted; rising: q up to 0.01 and twice its share or more;"
            + " cause: articles (causes) tell that something moves because of it, and no theme.");
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static @Nullable Quotation quotation(List<Quotation> quotations, int number) {
    return number < quotations.size() ? quotations.get(number) : null;
  }
}
