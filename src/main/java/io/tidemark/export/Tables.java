package io.tidemark.export;

import io.tidemark.analyze.ThemeTable;
import io.tidemark.search.Counts;
import io.tidemark.search.Hit;
import io.tidemark.search.Hits;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes tables of what searches and analyses return. */
public final class Tables {
  private static final int NAMES_IN_TITLE = 5;

  private Tables() {}

  /** One row a theme. */
  public static Table of(ThemeTable themes, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ThemeTable.Row row : themes.rows()) {
      Counts counts = row.counts();
      rows.add(
          row(
              row.theme(),
              counts.articles(),
              counts.stories(),
              counts.publishers(),
              row.share(),
              row.lastSeen(),
              new Series(row.perDay())));
    }
    String days =
        themes.first() == null ? "" : ", %s to %s".formatted(themes.first(), themes.last());
    return new Table(
        about(selection, themes.all()),
        List.of(
            new Column("theme", "theme", CellType.TEXT),
            new Column("articles", "articles", CellType.COUNT),
            new Column("stories", "stories", CellType.COUNT),
            new Column("publishers", "publishers", CellType.COUNT),
            new Column("share", "share", CellType.SHARE),
            new Column("lastSeen", "last seen", CellType.DAY),
            new Column("perDay", "stories a day", CellType.SERIES)),
        rows,
        List.of(
            "In all "
                + told(themes.all())
                + days
                + "; share is of all stories"
                + (themes.untagged() == 0
                    ? "."
                    : " but %d article%s in languages that are not tagged."
                        .formatted(themes.untagged(), themes.untagged() == 1 ? "" : "s"))));
  }

  /** One row a hit. */
  public static Table of(Hits hits, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Hit hit : hits.hits()) {
      String published = hit.published();
      rows.add(
          row(
              published == null ? null : LocalDate.parse(published.substring(0, 10)),
              hit.publisher(),
              hit.title().text(),
              hit.passage(),
              hit.id(),
              published,
              hit.url(),
              hit.story(),
              hit.original(),
              hit.by().name(),
              (double) hit.score()));
    }
    String shown =
        hits.hits().isEmpty()
            ? ""
            : "; shown %d to %d".formatted(hits.first() + 1, hits.first() + hits.hits().size());
    Map<String, Object> about = about(selection, hits.counts());
    List<String> notes = new ArrayList<>(List.of(told(hits.counts()) + shown));
    Hits.Meant meant = hits.meant();
    if (meant != null) {
      about.put("didYouMean", meant.query());
      notes.addFirst(
          "Did you mean: %s (%s)"
              .formatted(meant.query(), number(meant.articles(), "article", "articles")));
    }
    if (hits.next() != null) {
      about.put("next", hits.next());
    }
    return new Table(
        about,
        List.of(
            new Column("day", "day", CellType.DAY),
            new Column("publisher", "publisher", CellType.TEXT),
            new Column("title", "title", CellType.TEXT),
            new Column("passage", "passage", CellType.PASSAGE),
            new Column("id", "id", CellType.HIDDEN),
            new Column("published", "published", CellType.HIDDEN),
            new Column("url", "url", CellType.HIDDEN),
            new Column("story", "story", CellType.HIDDEN),
            new Column("original", "original", CellType.HIDDEN),
            new Column("by", "found by", CellType.HIDDEN),
            new Column("score", "score", CellType.HIDDEN)),
        rows,
        notes);
  }

  /** The first names, and how many more there are. */
  static String names(List<String> names) {
    return names.size() <= NAMES_IN_TITLE
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, NAMES_IN_TITLE - 1))
            + " and %d more".formatted(names.size() - NAMES_IN_TITLE + 1);
  }

  static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  static Map<String, Object> about(Selection selection, @Nullable Counts counts) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("query", selection.query());
    putIfTold(about, "from", selection.from());
    putIfTold(about, "to", selection.to());
    putIfTold(about, "zone", selection.zone());
    putIfTold(about, "asOf", selection.asOf());
    if (counts != null) {
      about.put("articles", counts.articles());
      about.put("stories", counts.stories());
      about.put("publishers", counts.publishers());
    }
    return about;
  }

  private static void putIfTold(Map<String, Object> about, String key, @Nullable Object value) {
    if (value != null) {
      about.put(key, value.toString());
    }
  }

  static String told(Counts counts) {
    return number(counts.articles(), "article", "articles")
        + ", "
        + number(counts.stories(), "story", "stories")
        + ", "
        + number(counts.publishers(), "publisher", "publishers");
  }

  static String number(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
