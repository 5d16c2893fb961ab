package io.tidemark.analyze.timeline;

import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.Bursts;
import io.tidemark.statistics.TrailingScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much there was of something, bucket by bucket. The buckets run without a gap from the first
 * to the last that hold any article of the selected days, whether it is of the series or not.
 *
 * @param name what is counted: a theme's id, or a query
 * @param hasStatuses whether the query names a theme, so that there are statuses to tell apart
 * @param publishers how publishers enter the index
 * @param undated articles of the series that tell no day: they are in no bucket
 * @param dayOnly articles that tell a day and no time: they are in no hour and no session
 */
public record Timeline(
    String name,
    Timeframe frame,
    List<Row> rows,
    List<Burst> bursts,
    boolean hasStatuses,
    Publishers publishers,
    int undated,
    int dayOnly) {
  /** Buckets that z looks back on. */
  public static final int TRAILING = 28;

  /** With fewer of them there is no z. */
  public static final int LEAST_TRAILING = 7;

  public Timeline {
    rows = List.copyOf(rows);
    bursts = List.copyOf(bursts);
  }

  /**
   * A bucket.
   *
   * @param allStories stories in it that could be of the series, so that {@link #share} can be
   *     told: of a series by tags, those in languages that are tagged; of one by words, all
   * @param z how many standard deviations the stories lie from the mean of the {@link #TRAILING}
   *     whole buckets before it, or null where fewer than {@link #LEAST_TRAILING} are there or all
   *     were the same
   * @param index after Baker, Bloom and Davis, with a mean of 100 over the base window, or null
   *     where no publisher that counts has an article
   * @param statuses stories that tell one of the query's themes in each status
   * @param burst weight of the burst that it is part of, or null
   * @param cuts why it is not whole, if it is not
   * @param silent how many publishers have fallen silent by its end
   */
  public record Row(
      Period period,
      Counts counts,
      int allStories,
      @Nullable Double z,
      @Nullable Double index,
      Statuses statuses,
      @Nullable Double burst,
      Set<Cut> cuts,
      int silent) {
    public Row {
      cuts = Set.copyOf(cuts);
    }

    /** The part of all stories that is of the series, 0 to 1; 0 where there is no story. */
    public double share() {
      return allStories == 0 ? 0 : (double) counts.stories() / allStories;
    }
  }

  /** A burst of the series among all stories, from one bucket to another, both its own. */
  public record Burst(Period first, Period last, double weight) {}

  /**
   * How publishers enter the index.
   *
   * @param counted names of those that do
   * @param leftOut names of those with too little in the base window
   * @param silent those that have fallen silent
   */
  public record Publishers(List<String> counted, List<String> leftOut, List<Silence> silent) {
    public Publishers {
      counted = List.copyOf(counted);
      leftOut = List.copyOf(leftOut);
      silent = List.copyOf(silent);
    }
  }

  /**
   * Counts what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static Timeline of(String name, Searcher searcher, Selection selection, Timeframe frame) {
    Coverage coverage = Coverage.of(searcher, selection, frame.interval());
    Marks marks = Marks.of(searcher, selection, coverage);
    Tally tally = Tally.of(selection, coverage, marks);
    PublisherIndex index = PublisherIndex.of(selection, coverage, marks, frame);
    Wholeness wholeness = new Wholeness(coverage, selection, frame.asked());
    double[] z = TrailingScore.of(tally.stories(), wholeness.whole(), TRAILING, LEAST_TRAILING);
    List<Bursts.Burst> bursts = Bursts.of(tally.stories(), tally.allStories());
    @Nullable Double[] weights = new Double[coverage.buckets().size()];
    for (Bursts.Burst burst : bursts) {
      for (int t = burst.first(); t <= burst.last(); t++) {
        weights[t] = burst.weight();
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int t = 0; t < coverage.buckets().size(); t++) {
      rows.add(
          new Row(
              coverage.buckets().period(t),
              tally.counts(t),
              tally.allStories()[t],
              orNull(z[t]),
              orNull(index.value(t)),
              tally.statuses(t),
              weights[t],
              wholeness.cuts(t),
              wholeness.silent(t)));
    }
    return new Timeline(
        name,
        frame,
        rows,
        bursts.stream()
            .map(burst ->
                new Burst(
                    rows.get(burst.first()).period(),
                    rows.get(burst.last()).period(),
                    burst.weight()))
            .toList(),
        Marks.themes(selection.expression()).findAny().isPresent(),
        new Publishers(index.counted(), index.leftOut(), coverage.silences()),
        marks.undated(),
        marks.dayOnly());
  }

  private static @Nullable Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
