package io.tidemark.analyze;

import io.tidemark.index.View;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How much there was of something, bucket by bucket. The buckets run without a gap from the first
 * to the last that hold any article of the selected days, whether it is of the series or not.
 *
 * @param name what is counted: a theme's id, or a query
 * @param undated articles of the series without a publication day: they are in no bucket
 */
public record Timeline(String name, Interval interval, List<Bucket> buckets, int undated) {
  public Timeline {
    buckets = List.copyOf(buckets);
  }

  /**
   * A stretch of days.
   *
   * @param start its first day
   * @param allStories stories in it that could be of the series, so that {@link #share} can be
   *     told: of a series by tags, those in languages that are tagged; of one by words, all
   */
  public record Bucket(LocalDate start, Counts counts, int allStories) {
    /** The part of all stories that is of the series, 0 to 1; 0 where there is no story. */
    public double share() {
      return allStories == 0 ? 0 : (double) counts.stories() / allStories;
    }
  }

  /**
   * Counts what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static Timeline of(
      String name, Searcher searcher, Selection selection, Interval interval) {
    View view = searcher.view(selection);
    TreeMap<LocalDate, Counts.Tally> of = new TreeMap<>();
    TreeMap<LocalDate, Counts.Tally> all = new TreeMap<>();
    int[] undated = {0};
    searcher.scan(
        selection,
        (doc, columns) -> {
          LocalDate day = columns.day(selection.zone());
          if (day == null) {
            undated[0]++;
          } else {
            tally(view, of, interval.start(day)).add(columns.story(), columns.publisherNumber());
          }
        });
    searcher.scan(
        selection.with("*"),
        (doc, columns) -> {
          LocalDate day = columns.day(selection.zone());
          if (day != null && (columns.isTagged() || !selection.expression().needsTags())) {
            tally(view, all, interval.start(day)).add(columns.story(), columns.publisherNumber());
          }
        });
    List<Bucket> buckets = new ArrayList<>();
    LocalDate last = all.isEmpty() ? LocalDate.MIN : all.lastKey();
    for (LocalDate start = all.isEmpty() ? LocalDate.MAX : all.firstKey();
        !start.isAfter(last);
        start = interval.next(start)) {
      Counts counts = tally(view, of, start).counts();
      buckets.add(new Bucket(start, counts, tally(view, all, start).counts().stories()));
    }
    return new Timeline(name, interval, buckets, undated[0]);
  }

  private static Counts.Tally tally(
      View view, TreeMap<LocalDate, Counts.Tally> tallies, LocalDate start) {
    return tallies.computeIfAbsent(start, s -> Counts.Tally.of(view));
  }
}
