package io.tidemark.analyze;

import io.tidemark.index.View;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the selected articles talk about, theme by theme, those with the most stories first.
 *
 * @param all counts of all selected articles, with a theme or without
 * @param untagged how many of them are in a language that is not tagged; shares leave them out
 * @param first the first publication day among them, or null where none tells one
 * @param last the last
 */
public record ThemeTable(
    Counts all, int untagged, @Nullable LocalDate first, @Nullable LocalDate last, List<Row> rows) {
  public ThemeTable {
    rows = List.copyOf(rows);
  }

  /**
   * A theme.
   *
   * @param share the part of all tagged stories that tell it, 0 to 1
   * @param lastSeen the last day it was told, or null where no article tells its day
   * @param perDay stories on each day from {@link ThemeTable#first} to {@link ThemeTable#last}
   */
  public record Row(
      String theme,
      Counts counts,
      double share,
      @Nullable LocalDate lastSeen,
      List<Integer> perDay) {
    public Row {
      perDay = List.copyOf(perDay);
    }
  }

  /**
   * Counts what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static ThemeTable of(Searcher searcher, Selection selection) {
    View view = searcher.view(selection);
    Counts.Tally all = Counts.Tally.of(view);
    Counts.Tally tagged = Counts.Tally.of(view);
    TreeMap<LocalDate, Integer> days = new TreeMap<>();
    Map<String, Theme> themes = new HashMap<>();
    searcher.scan(
        selection,
        (doc, columns) -> {
          int story = columns.story();
          int publisher = columns.publisherNumber();
          LocalDate day = columns.day(selection.zone());
          all.add(story, publisher);
          if (columns.isTagged()) {
            tagged.add(story, publisher);
          }
          if (day != null) {
            days.merge(day, 1, Integer::sum);
          }
          for (String id : columns.themes()) {
            themes.computeIfAbsent(id, i -> new Theme(view)).add(story, publisher, day);
          }
        });
    LocalDate first = days.isEmpty() ? null : days.firstKey();
    LocalDate last = days.isEmpty() ? null : days.lastKey();
    int stories = tagged.counts().stories();
    int untagged = all.counts().articles() - tagged.counts().articles();
    List<Row> rows = new ArrayList<>();
    themes.forEach((id, theme) -> rows.add(theme.row(id, stories, first, last)));
    rows.sort(
        Comparator.comparingInt((Row row) -> -row.counts().stories())
            .thenComparingInt(row -> -row.counts().articles())
            .thenComparing(Row::theme));
    return new ThemeTable(all.counts(), untagged, first, last, rows);
  }

  private static final class Theme {
    private final Counts.Tally tally;
    private final TreeMap<LocalDate, Set<Integer>> stories = new TreeMap<>();

    Theme(View view) {
      tally = Counts.Tally.of(view);
    }

    void add(int story, int publisher, @Nullable LocalDate day) {
      tally.add(story, publisher);
      if (day != null) {
        stories.computeIfAbsent(day, d -> new HashSet<>()).add(story);
      }
    }

    Row row(String id, int allStories, @Nullable LocalDate first, @Nullable LocalDate last) {
      List<Integer> perDay = new ArrayList<>();
      if (first != null && last != null) {
        first
            .datesUntil(last.plusDays(1))
            .forEach(day -> perDay.add(stories.getOrDefault(day, Set.of()).size()));
      }
      Counts counts = tally.counts();
      LocalDate lastSeen = stories.isEmpty() ? null : stories.lastKey();
      return new Row(id, counts, (double) counts.stories() / allStories, lastSeen, perDay);
    }
  }
}
