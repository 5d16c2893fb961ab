package io.tidemark.report;

import io.tidemark.index.View;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Composes the report of a day. */
public final class Daily {
  /** Days that a day is held against. */
  public static final int WINDOW = 28;

  /** Days of these that must have articles. */
  public static final int LEAST_DAYS = 7;

  private final Searcher searcher;
  private final Selection days;
  private final LocalDate day;
  private final View view;
  private final Counts.Tally all;
  private final Counts.Tally tagged;
  private final Counts.Tally taggedBefore;
  private final Set<LocalDate> daysBefore = new HashSet<>();
  private final Map<String, Counts.Tally> themes = new TreeMap<>();
  private final Map<String, Counts.Tally> themesBefore = new TreeMap<>();
  private final Map<Integer, StoryOfDay> stories = new HashMap<>();
  private final List<Integer> docs = new ArrayList<>();

  private Daily(Searcher searcher, LocalDate day, Selection selection) {
    this.searcher = searcher;
    this.day = day;
    this.days = between(selection, day.minusDays(WINDOW), day);
    this.view = searcher.view(days);
    this.all = Counts.Tally.of(view);
    this.tagged = Counts.Tally.of(view);
    this.taggedBefore = Counts.Tally.of(view);
  }

  /**
   * The report of {@code day}.
   *
   * @param selection of which articles, in which zone and as of when; its days are not looked at
   * @param most rows of each part
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static DailyReport of(Searcher searcher, LocalDate day, Selection selection, int most) {
    return new Daily(searcher, day, selection).report(selection, most);
  }

  /** The articles of one story on the day. */
  private static final class StoryOfDay {
    private final int number;
    private final Counts.Tally tally;
    private final Set<String> themes = new TreeSet<>();

    StoryOfDay(int number, View view) {
      this.number = number;
      this.tally = Counts.Tally.of(view);
    }
  }

  private DailyReport report(Selection selection, int most) {
    scan(days.zone());
    Selection today = between(selection, day, day);
    Links links = new Links(searcher.snapshot(), docs);
    Movers movers = new Movers(searcher, today, links);
    Forecasts forecasts = Forecasts.of(searcher, today);
    Counts stories = tagged.counts();
    Counts before = taggedBefore.counts();
    List<ThemeTrend> trends = new ArrayList<>();
    Set<String> ids = new TreeSet<>(themes.keySet());
    ids.addAll(themesBefore.keySet());
    if (daysBefore.size() >= LEAST_DAYS) {
      for (String id : ids) {
        trends.add(
            ThemeTrend.of(
                id,
                count(themes.get(id)).stories(),
                stories.stories(),
                count(themesBefore.get(id)).stories(),
                before.stories()));
      }
    }
    Comparator<ThemeTrend> byScore = Comparator.comparingDouble(ThemeTrend::score);
    return new DailyReport(
        day,
        selection,
        all.counts(),
        stories.stories(),
        before.stories(),
        daysBefore.size(),
        themes.size(),
        chosen(
            trends,
            ThemeTrend::isNew,
            Comparator.comparingInt(trend -> -trend.stories()),
            most,
            movers,
            links),
        chosen(trends, ThemeTrend::isRising, byScore.reversed(), most, movers, links),
        chosen(trends, ThemeTrend::isFading, byScore, most, movers, links),
        forecasts.first(most),
        forecasts.all(),
        mostTold(most, links));
  }

  private void scan(@Nullable ZoneId zone) {
    searcher.scan(
        days,
        (doc, columns) -> {
          LocalDate at = columns.day(zone);
          if (at == null) {
            return;
          }
          int story = columns.story();
          int publisher = columns.publisherNumber();
          boolean today = at.equals(day);
          if (today) {
            all.add(story, publisher);
            docs.add(doc);
            StoryOfDay told = stories.computeIfAbsent(story, s -> new StoryOfDay(s, view));
            told.tally.add(story, publisher);
            told.themes.addAll(columns.themes());
          }
          if (!columns.isTagged()) {
            return;
          }
          (today ? tagged : taggedBefore).add(story, publisher);
          if (!today) {
            daysBefore.add(at);
          }
          for (String theme : columns.themes()) {
            (today ? themes : themesBefore)
                .computeIfAbsent(theme, t -> Counts.Tally.of(view))
                .add(story, publisher);
          }
        });
  }

  private List<DailyReport.Theme> chosen(
      List<ThemeTrend> trends,
      Predicate<ThemeTrend> which,
      Comparator<ThemeTrend> order,
      int most,
      Movers movers,
      Links links) {
    return trends.stream()
        .filter(which)
        .sorted(order.thenComparing(ThemeTrend::theme))
        .limit(most)
        .map(trend ->
            new DailyReport.Theme(
                trend,
                count(themes.get(trend.theme())),
                lead(trend.theme(), links),
                movers.with(trend.theme())))
        .toList();
  }

  private List<DailyReport.Story> mostTold(int most, Links links) {
    return byMostTold()
        .limit(most)
        .map(story ->
            new DailyReport.Story(
                story.tally.counts(),
                List.copyOf(story.themes),
                links.of(view.original(story.number))))
        .toList();
  }

  private DailyReport.@Nullable Link lead(String theme, Links links) {
    return byMostTold()
        .filter(story -> story.themes.contains(theme))
        .findFirst()
        .map(story -> links.of(view.original(story.number)))
        .orElse(null);
  }

  private java.util.stream.Stream<StoryOfDay> byMostTold() {
    return stories.values().stream()
        .sorted(
            Comparator.comparingInt((StoryOfDay story) -> -story.tally.counts().publishers())
                .thenComparingInt(story -> -story.tally.counts().articles())
                .thenComparingInt(story -> -story.themes.size())
                .thenComparingLong(story -> view.storyId(story.number)));
  }

  private static Counts count(Counts.@Nullable Tally tally) {
    return tally == null ? new Counts(0, 0, 0) : tally.counts();
  }

  private static Selection between(Selection selection, LocalDate from, LocalDate to) {
    return new Selection(
        selection.query(), selection.expression(), from, to, selection.zone(), selection.asOf());
  }
}
