package io.tidemark.analyze.timeline;

import io.tidemark.article.ThemeStatus;
import io.tidemark.index.View;
import io.tidemark.search.Counts;
import io.tidemark.search.Selection;
import java.util.EnumMap;
import java.util.Map;

/** What is marked, counted by bucket. */
final class Tally {
  private final Groups groups;
  private final int[] stories;
  private final int[] publishers;
  private final int[] allStories;
  private final Map<ThemeStatus, int[]> statuses = new EnumMap<>(ThemeStatus.class);

  private Tally(Coverage coverage, Marks marks, int publishers, int[] allStories) {
    View view = coverage.view();
    this.allStories = allStories;
    this.groups = marks.byBucket(coverage);
    this.stories = groups.distinct(doc -> true, view::story, view.stories());
    this.publishers = groups.distinct(doc -> true, view::publisher, publishers);
    for (ThemeStatus status : ThemeStatus.values()) {
      statuses.put(
          status, groups.distinct(doc -> marks.isTold(doc, status), view::story, view.stories()));
    }
  }

  /** The marks that {@code selection} left, counted. */
  static Tally of(Selection selection, Coverage coverage, Marks marks) {
    int[] all = selection.expression().needsTags() ? coverage.taggedStories() : coverage.stories();
    return new Tally(coverage, marks, coverage.byPublisher().count(), all);
  }

  Counts counts(int bucket) {
    return new Counts(
        groups.end(bucket) - groups.start(bucket), stories[bucket], publishers[bucket]);
  }

  /** Stories by bucket. */
  int[] stories() {
    return stories;
  }

  /** Stories by bucket that could have been marked. */
  int[] allStories() {
    return allStories;
  }

  /** Stories in a bucket by the status in which they tell a theme of the query. */
  Map<ThemeStatus, Integer> statuses(int bucket) {
    Map<ThemeStatus, Integer> counts = new EnumMap<>(ThemeStatus.class);
    statuses.forEach((status, by) -> counts.put(status, by[bucket]));
    return counts;
  }
}
