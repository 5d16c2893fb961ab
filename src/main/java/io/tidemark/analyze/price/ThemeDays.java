package io.tidemark.analyze.price;

import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The stories of a theme or query, and all stories, by publication day.
 *
 * @param name as asked for
 */
record ThemeDays(
    String name,
    NavigableMap<LocalDate, Set<Integer>> of,
    NavigableMap<LocalDate, Set<Integer>> all) {

  /** Reads what {@code selection} matches, named {@code name}. */
  static ThemeDays of(String name, Searcher searcher, Selection selection) {
    return new ThemeDays(
        name,
        days(searcher, selection, selection.expression().needsTags()),
        days(searcher, selection.with("*"), selection.expression().needsTags()));
  }

  private static NavigableMap<LocalDate, Set<Integer>> days(
      Searcher searcher, Selection selection, boolean tagged) {
    TreeMap<LocalDate, Set<Integer>> days = new TreeMap<>();
    searcher.scan(
        selection,
        (doc, columns) -> {
          LocalDate day = columns.day(selection.zone());
          if (day != null && (!tagged || columns.isTagged())) {
            days.computeIfAbsent(day, d -> new HashSet<>()).add(columns.story());
          }
        });
    return days;
  }

  /**
   * Counts on trading days: what is published when there is no trading counts for the next day that
   * has some. The days begin with the second of {@code trading} that the articles reach, since the
   * first may have more days behind it than they do.
   *
   * @param trading in order of time
   */
  Counted on(List<LocalDate> trading) {
    List<LocalDate> days = new ArrayList<>();
    List<int[]> counts = new ArrayList<>();
    for (int i = 1; i < trading.size(); i++) {
      LocalDate from = trading.get(i - 1).plusDays(1);
      LocalDate to = trading.get(i);
      if (!all.isEmpty() && !from.isBefore(all.firstKey()) && !to.isAfter(all.lastKey())) {
        days.add(to);
        counts.add(new int[] {stories(of, from, to), stories(all, from, to)});
      }
    }
    return new Counted(
        days,
        counts.stream().mapToInt(each -> each[0]).toArray(),
        counts.stream().mapToInt(each -> each[1]).toArray());
  }

  private static int stories(
      NavigableMap<LocalDate, Set<Integer>> days, LocalDate from, LocalDate to) {
    Set<Integer> stories = new HashSet<>();
    days.subMap(from, true, to, true).values().forEach(stories::addAll);
    return stories.size();
  }

  /**
   * Counts by trading day.
   *
   * @param of stories of the theme
   * @param all stories that could be of it
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by no one
  record Counted(List<LocalDate> days, int[] of, int[] all) {
    /** The part of all stories that is of the theme; NaN on a day without any. */
    double[] shares() {
      double[] shares = new double[of.length];
      Arrays.setAll(shares, i -> all[i] == 0 ? Double.NaN : (double) of[i] / all[i]);
      return shares;
    }

    /** Stories of the theme; NaN on a day without any story at all. */
    double[] stories() {
      double[] stories = new double[of.length];
      Arrays.setAll(stories, i -> all[i] == 0 ? Double.NaN : of[i]);
      return stories;
    }
  }
}
