package io.tidemark.export;

import io.tidemark.alert.Rehearsal;
import io.tidemark.search.Counts;
import io.tidemark.search.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes tables of alerts. */
public final class AlertTables {
  private AlertTables() {}

  /** One row a subscription. */
  public static Table of(Rehearsal rehearsal) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Rehearsal.Row row : rehearsal.rows()) {
      Counts counts = row.counts();
      Hit newest = row.newest();
      String published = newest == null ? null : newest.published();
      rows.add(
          Arrays.asList(
              row.subscription().id(),
              counts.articles(),
              counts.stories(),
              counts.publishers(),
              row.alerts(),
              published == null ? null : LocalDate.parse(published.substring(0, 10)),
              row.subscription().destination().name(),
              row.subscription().query().text(),
              newest == null ? null : newest.passage(),
              newest == null ? null : newest.id(),
              row.remark()));
    }
    return new Table(
        Map.of(),
        List.of(
            new Column("subscription", "alert", CellType.TEXT),
            new Column("articles", "articles", CellType.COUNT),
            new Column("stories", "stories", CellType.COUNT),
            new Column("publishers", "publishers", CellType.COUNT),
            new Column("alerts", "alerts", CellType.COUNT),
            new Column("newest", "newest", CellType.DAY),
            new Column("to", "to", CellType.TEXT),
            new Column("query", "query", CellType.NOTE),
            new Column("passage", "passage", CellType.PASSAGE),
            new Column("article", "article", CellType.HIDDEN),
            new Column("remark", "remark", CellType.NOTE)),
        rows,
        List.of("alerts: one a story, or one an article where all copies are asked for."));
  }
}
