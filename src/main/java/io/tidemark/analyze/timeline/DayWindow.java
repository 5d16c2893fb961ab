package io.tidemark.analyze.timeline;

import io.tidemark.analyze.timeline.DayExplanation.What;
import io.tidemark.index.View;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.TrailingScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What matches on a day and on those before it, and how much there was each day. */
final class DayWindow {
  private final Searcher searcher;
  private final View view;
  private final Clock clock;
  private final LocalDate day;
  private final int first;
  private final int days;
  private final List<List<Integer>> docs = new ArrayList<>();
  private final Map<What, int[]> counts = new EnumMap<>(What.class);
  private int publisher = View.NONE;

  private DayWindow(Searcher searcher, Selection selection, LocalDate day, int known) {
    this.searcher = searcher;
    this.view = searcher.view(selection);
    this.clock = new Clock(view, selection.zone());
    this.day = day;
    int last = (int) day.toEpochDay();
    this.first = Math.min(last, Math.max(known, last - Timeline.TRAILING));
    this.days = last - first + 1;
    IntStream.range(0, days).forEach(d -> docs.add(new ArrayList<>()));
    for (What what : What.values()) {
      counts.put(what, new int[days]);
    }
  }

  /** The window of {@code day}; it begins no earlier than the archive. */
  static DayWindow of(Searcher searcher, Selection selection, LocalDate day) {
    Selection before =
        new Selection(
            selection.query(),
            selection.expression(),
            day.minusDays(Timeline.TRAILING),
            day,
            selection.zone(),
            selection.asOf());
    Coverage coverage = Coverage.of(searcher, before, Interval.DAY);
    long known = Math.max(coverage.firstKnown(), Integer.MIN_VALUE + 1L);
    DayWindow window =
        new DayWindow(searcher, before, day, (int) Math.min(known, Integer.MAX_VALUE));
    searcher.scan(before, (doc, columns) -> window.add(doc));
    for (int bucket = 0; bucket < coverage.buckets().size(); bucket++) {
      int d = (int) coverage.buckets().start(bucket) - window.first;
      if (d >= 0 && d < window.days) {
        window.counts(What.ALL_ARTICLES)[d] = coverage.articles(bucket);
      }
    }
    window.count();
    return window;
  }

  private void add(int doc) {
    int d = clock.day(doc) - first;
    if (d >= 0 && d < days) {
      docs.get(d).add(doc);
    }
  }

  private void count() {
    publisher = most(today());
    for (int d = 0; d < days; d++) {
      Map<Integer, Integer> stories = new HashMap<>();
      Map<Integer, Integer> publishers = new HashMap<>();
      for (int doc : docs.get(d)) {
        stories.merge(view.story(doc), 1, Integer::sum);
        if (view.publisher(doc) != View.NONE) {
          publishers.merge(view.publisher(doc), 1, Integer::sum);
        }
      }
      int today = first + d;
      int fresh = (int) stories.keySet().stream().filter(story -> firstDay(story) >= today).count();
      counts(What.ARTICLES)[d] = docs.get(d).size();
      counts(What.NEW_STORIES)[d] = fresh;
      counts(What.EARLIER_STORIES)[d] = stories.size() - fresh;
      counts(What.REPRINTS)[d] = docs.get(d).size() - stories.size();
      counts(What.OF_PUBLISHER)[d] = publishers.getOrDefault(publisher, 0);
      counts(What.PUBLISHERS)[d] = publishers.size();
    }
  }

  private int most(List<Integer> docs) {
    Map<Integer, Integer> publishers = new HashMap<>();
    int most = View.NONE;
    for (int doc : docs) {
      int its = view.publisher(doc);
      if (its != View.NONE) {
        int count = publishers.merge(its, 1, Integer::sum);
        most = count > publishers.getOrDefault(most, 0) ? its : most;
      }
    }
    return most;
  }

  private int[] counts(What what) {
    return counts.computeIfAbsent(what, w -> new int[days]);
  }

  /** The counts of the day beside those before. */
  List<DayExplanation.Measure> measures() {
    boolean[] whole = new boolean[days];
    Arrays.fill(whole, true);
    List<DayExplanation.Measure> measures = new ArrayList<>();
    counts.forEach((what, by) -> {
      double mean = IntStream.of(by).limit(days - 1L).average().orElse(0);
      double z = TrailingScore.of(by, whole, Timeline.TRAILING, Timeline.LEAST_TRAILING)[days - 1];
      measures.add(
          new DayExplanation.Measure(what, by[days - 1], mean, Double.isNaN(z) ? null : z));
    });
    return measures;
  }

  /** Name of the publisher with the most articles on the day. */
  @Nullable String publisher() {
    try {
      return publisher == View.NONE ? null : view.publishers().name(publisher);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The articles of the day. */
  List<Integer> today() {
    return docs.getLast();
  }

  /** The articles of the days before, oldest first. */
  List<Integer> before() {
    return docs.subList(0, days - 1).stream().flatMap(List::stream).toList();
  }

  /** One article for each story among {@code docs}, the first of them. */
  List<Integer> oneEach(List<Integer> docs) {
    Map<Integer, Integer> stories = new LinkedHashMap<>();
    docs.forEach(doc -> stories.putIfAbsent(view.story(doc), doc));
    return List.copyOf(stories.values());
  }

  /**
   * Days since 1970 of the story's first article; {@link Integer#MAX_VALUE} where it tells none.
   */
  private int firstDay(int story) {
    int its = clock.day(view.original(story));
    return its == Clock.NO_DAY ? Integer.MAX_VALUE : its;
  }

  /** The day on which the story of {@code doc} was first told, where its first article tells it. */
  @Nullable LocalDate firstTold(int doc) {
    int its = firstDay(view.story(doc));
    return its == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(its);
  }

  LocalDate day() {
    return day;
  }

  Searcher searcher() {
    return searcher;
  }

  View view() {
    return view;
  }
}
