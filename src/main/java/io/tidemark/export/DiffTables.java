package io.tidemark.export;

import io.tidemark.article.Span;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogChange;
import io.tidemark.diff.ArticleDiff;
import io.tidemark.diff.DiffReport;
import io.tidemark.search.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes tables of what a change of the catalog gains and loses. */
public final class DiffTables {
  private static final Map<String, Object> NOTHING = Map.of();

  private DiffTables() {}

  /** The changed entries, the themes in all, the articles, and the days. */
  public static Report of(Catalog before, Catalog after, DiffReport diff) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("before", before.stamp());
    about.put("after", after.stamp());
    about.put("articles", diff.articles());
    return new Report(
        about,
        List.of(
            new Report.Part(
                "entries",
                "What changed in the catalog, from %s to %s"
                    .formatted(before.stamp(), after.stamp()),
                entries(CatalogChange.between(before, after))),
            new Report.Part("themes", "Themes, before and after", themes(diff)),
            new Report.Part("changed", "Articles that gained or lost a theme", articles(diff)),
            new Report.Part("days", "Days that count otherwise", days(diff))));
  }

  private static Table entries(List<CatalogChange> changes) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (CatalogChange change : changes) {
      rows.add(
          row(
              lower(change.kind()),
              change.id(),
              lower(change.what()),
              String.join(", ", change.fields())));
    }
    return new Table(
        NOTHING,
        List.of(text("kind"), text("id"), text("change"), text("fields")),
        rows,
        rows.isEmpty() ? List.of("Nothing.") : List.of());
  }

  private static Table themes(DiffReport diff) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (DiffReport.Count count : diff.themes()) {
      rows.add(
          row(
              count.theme(),
              count.articlesBefore(),
              count.articlesAfter(),
              turns(diff, count.theme(), ArticleDiff.Way.GAINED),
              turns(diff, count.theme(), ArticleDiff.Way.LOST),
              count.storiesBefore(),
              count.storiesAfter()));
    }
    return new Table(
        NOTHING,
        List.of(
            text("theme"),
            new Column("articlesBefore", "articles before", CellType.COUNT),
            new Column("articlesAfter", "after", CellType.COUNT),
            new Column("gained", "gained", CellType.COUNT),
            new Column("lost", "lost", CellType.COUNT),
            new Column("storiesBefore", "stories before", CellType.COUNT),
            new Column("storiesAfter", "after", CellType.COUNT)),
        rows,
        List.of(
            "%d articles looked at, %d of them gained or lost a theme."
                .formatted(diff.articles(), diff.changed().size())));
  }

  private static int turns(DiffReport diff, String theme, ArticleDiff.Way way) {
    int turns = 0;
    for (ArticleDiff article : diff.changed()) {
      for (ArticleDiff.Turn turn : article.turns()) {
        turns += turn.way() == way && turn.tag().theme().equals(theme) ? 1 : 0;
      }
    }
    return turns;
  }

  private static Table articles(DiffReport diff) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ArticleDiff article : diff.changed()) {
      var published = article.article().published();
      LocalDate day = published == null ? null : published.day();
      for (ArticleDiff.Turn turn : article.turns()) {
        Span words = turn.tag().span();
        rows.add(
            row(
                lower(turn.way()),
                turn.tag().theme(),
                day,
                article.article().title(),
                passage(turn.sentence(), words),
                "%s (%s:%d) %s"
                    .formatted(
                        turn.tag().rule(), turn.file(), turn.rule().line(), turn.rule().text()),
                article.article().id(),
                words.text(),
                turn.tag().rule(),
                turn.file(),
                turn.rule().line(),
                turn.rule().text()));
      }
    }
    return new Table(
        NOTHING,
        List.of(
            text("change"),
            text("theme"),
            new Column("day", "day", CellType.DAY),
            text("title"),
            new Column("sentence", "sentence", CellType.PASSAGE),
            new Column("toldBy", "told by", CellType.NOTE),
            new Column("id", "id", CellType.HIDDEN),
            new Column("words", "words", CellType.HIDDEN),
            new Column("rule", "rule", CellType.HIDDEN),
            new Column("file", "file", CellType.HIDDEN),
            new Column("line", "line", CellType.HIDDEN),
            new Column("pattern", "pattern", CellType.HIDDEN)),
        rows,
        rows.isEmpty() ? List.of("None.") : List.of());
  }

  private static Passage passage(Span sentence, Span words) {
    return new Passage(
        sentence.field(),
        sentence.start(),
        sentence.text(),
        List.of(new Passage.Mark(words.start(), words.end())));
  }

  private static Table days(DiffReport diff) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (DiffReport.Count count : diff.days()) {
      rows.add(
          row(
              count.day(),
              count.theme(),
              count.articlesBefore(),
              count.articlesAfter(),
              count.storiesBefore(),
              count.storiesAfter()));
    }
    return new Table(
        NOTHING,
        List.of(
            new Column("day", "day", CellType.DAY),
            text("theme"),
            new Column("articlesBefore", "articles before", CellType.COUNT),
            new Column("articlesAfter", "after", CellType.COUNT),
            new Column("storiesBefore", "stories before", CellType.COUNT),
            new Column("storiesAfter", "after", CellType.COUNT)),
        rows,
        rows.isEmpty() ? List.of("None.") : List.of());
  }

  private static Column text(String name) {
    return new Column(name, name, CellType.TEXT);
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
