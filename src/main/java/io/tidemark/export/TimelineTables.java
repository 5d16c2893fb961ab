package io.tidemark.export;

import io.tidemark.analyze.timeline.Cut;
import io.tidemark.analyze.timeline.Interval;
import io.tidemark.analyze.timeline.Silence;
import io.tidemark.analyze.timeline.Timeline;
import io.tidemark.article.ThemeStatus;
import io.tidemark.search.Selection;
import io.tidemark.statistics.CoverageIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes tables of timelines. */
public final class TimelineTables {
  /** More names than this are counted. */
  private static final int MOST_NAMES = 5;

  private TimelineTables() {}

  /** One row a bucket and series. Text leaves out columns that say nothing. */
  public static Table of(List<Timeline> timelines, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Timeline timeline : timelines) {
      for (Timeline.Row row : timeline.rows()) {
        rows.add(row(timeline, row));
      }
    }
    Map<String, Object> about = new LinkedHashMap<>(Tables.about(selection, null));
    about.put("query", timelines.stream().map(Timeline::name).collect(Collectors.joining(", ")));
    timelines.stream().findFirst().ifPresent(timeline -> about.putAll(about(timeline)));
    return new Table(about, columns(timelines), rows, notes(timelines)).drawnAs(chart(timelines));
  }

  private static Chart chart(List<Timeline> timelines) {
    String by =
        timelines.stream()
            .findFirst()
            .map(timeline -> " by " + lower(timeline.frame().interval()))
            .orElse("");
    String names = Tables.names(timelines.stream().map(Timeline::name).toList());
    return new Chart.Lines(
        names + ": share of all stories" + by,
        "start",
        List.of("series"),
        "share",
        "share of all stories",
        "inBurst");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<@Nullable Object> row(Timeline timeline, Timeline.Row row) {
    List<@Nullable Object> cells =
        Tables.row(
            row.period().label(),
            Objects.requireNonNullElse(row.period().begin(), row.period().day()).toString(),
            timeline.name(),
            row.counts().articles(),
            row.counts().publishers(),
            row.share(),
            row.z(),
            row.index());
    cells = new ArrayList<>(cells);
    for (ThemeStatus status : ThemeStatus.values()) {
      cells.add(timeline.hasStatuses() ? row.statuses().in(status) : null);
    }
    cells.add(row.burst());
    cells.add(row.burst() != null);
    cells.add(
        row.cuts().isEmpty()
            ? null
            : row.cuts().stream().sorted().map(Cut::label).collect(Collectors.joining(" ")));
    cells.add(row.silent());
    cells.add(row.allStories());
    cells.add(row.counts().stories());
    return cells;
  }

  private static List<Column> columns(List<Timeline> timelines) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("bucket", "from", CellType.TEXT),
                new Column("start", "start", CellType.HIDDEN),
                new Column(
                    "series", "series", timelines.size() > 1 ? CellType.TEXT : CellType.HIDDEN),
                new Column("articles", "articles", CellType.COUNT),
                new Column("publishers", "publishers", CellType.COUNT),
                new Column("share", "share", CellType.SHARE),
                new Column("z", "z", CellType.NUMBER),
                new Column(
                    "index", "index", shown(timelines, r -> r.index() != null, CellType.NUMBER))));
    for (ThemeStatus status : ThemeStatus.values()) {
      String name = lower(status);
      columns.add(
          new Column(
              name,
              status == ThemeStatus.CONDITIONAL ? "cond." : name,
              shown(timelines, row -> row.statuses().in(status) > 0, CellType.COUNT)));
    }
    columns.add(
        new Column("burst", "burst", shown(timelines, r -> r.burst() != null, CellType.NUMBER)));
    columns.add(new Column("inBurst", "burst", CellType.HIDDEN));
    columns.add(
        new Column("cut", "cut", shown(timelines, r -> !r.cuts().isEmpty(), CellType.TEXT)));
    columns.add(
        new Column("silent", "silent", shown(timelines, r -> r.silent() > 0, CellType.COUNT)));
    columns.add(new Column("allStories", "of", CellType.HIDDEN));
    columns.add(new Column("stories", "stories", CellType.BAR));
    return columns;
  }

  private static CellType shown(
      List<Timeline> timelines, Predicate<Timeline.Row> says, CellType type) {
    boolean any = timelines.stream().flatMap(timeline -> timeline.rows().stream()).anyMatch(says);
    return any ? type : CellType.HIDDEN;
  }

  private static Map<String, Object> about(Timeline timeline) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("by", lower(timeline.frame().interval()));
    if (timeline.frame().baseFrom() != null && timeline.frame().baseTo() != null) {
      about.put("base", timeline.frame().baseFrom() + ".." + timeline.frame().baseTo());
    }
    about.put("publishersInIndex", timeline.publishers().counted().size());
    about.put("publishersLeftOut", timeline.publishers().leftOut().size());
    return about;
  }

  private static List<String> notes(List<Timeline> timelines) {
    List<String> notes = new ArrayList<>();
    for (Timeline timeline : timelines) {
      bursts(timeline, notes);
      outside(timeline, notes);
    }
    timelines.stream()
        .findFirst()
        .filter(timeline -> !timeline.rows().isEmpty())
        .ifPresent(timeline -> {
          notes.add(
              "z: stories against the %d whole buckets before; index: mean 100 over the base window (%s)."
                  .formatted(Timeline.TRAILING, index(timeline.publishers())));
          cuts(timeline, notes);
          if (timeline.frame().interval() == Interval.SESSION) {
            notes.add(
                "Sessions by local market hours: London from Tokyo's close to New York's opening; Asia"
                    + " from New York's close, weekends included.");
          }
          silences(timeline.publishers().silent(), notes);
        });
    return notes;
  }

  private static void bursts(Timeline timeline, List<String> notes) {
    if (!timeline.bursts().isEmpty()) {
      notes.add(
          timeline.name()
              + ": bursts (twice the usual share) "
              + timeline.bursts().stream()
                  .map(burst ->
                      "%s to %s (weight %.1f)"
                          .formatted(burst.first().label(), burst.last().label(), burst.weight()))
                  .collect(Collectors.joining(", "))
              + "; a period is named by its beginning.");
    }
  }

  private static void outside(Timeline timeline, List<String> notes) {
    if (timeline.undated() > 0) {
      notes.add("%s: %s no day".formatted(timeline.name(), tell(timeline.undated())));
    }
    if (timeline.dayOnly() > 0) {
      notes.add(
          "%s: %s a day and no time, and %s in no %s."
              .formatted(
                  timeline.name(),
                  tell(timeline.dayOnly()),
                  timeline.dayOnly() == 1 ? "is" : "are",
                  lower(timeline.frame().interval())));
    }
  }

  private static String tell(int articles) {
    return articles == 1 ? "1 article tells" : articles + " articles tell";
  }

  private static String index(Timeline.Publishers publishers) {
    String counted = names(publishers.counted());
    if (publishers.leftOut().isEmpty()) {
      return counted;
    }
    return (publishers.counted().isEmpty() ? "no publisher counts" : counted)
        + "; left out: "
        + names(publishers.leftOut())
        + ", of fewer than %d articles or %d buckets there, or always the same share"
            .formatted(CoverageIndex.LEAST_ARTICLES, CoverageIndex.LEAST_PERIODS);
  }

  private static String names(List<String> names) {
    if (names.isEmpty()) {
      return "no publisher told";
    }
    return names.size() > MOST_NAMES ? names.size() + " publishers" : String.join(", ", names);
  }

  private static void cuts(Timeline timeline, List<String> notes) {
    boolean any = timeline.rows().stream().anyMatch(row -> !row.cuts().isEmpty());
    if (any) {
      notes.add(
          "cut: not whole. cut: by --from or --to; open: not over yet; start: begins before the"
              + " first article known; end: ends after the last.");
    }
  }

  private static void silences(List<Silence> silences, List<String> notes) {
    if (!silences.isEmpty()) {
      notes.add(
          "Fallen silent: "
              + silences.stream()
                  .limit(MOST_NAMES)
                  .map(silence ->
                      "%s since %s (%.1f articles a day before)"
                          .formatted(silence.publisher(), silence.since(), silence.perDay()))
                  .collect(Collectors.joining(", "))
              + (silences.size() > MOST_NAMES
                  ? " and " + (silences.size() - MOST_NAMES) + " more."
                  : "."));
    }
  }
}
