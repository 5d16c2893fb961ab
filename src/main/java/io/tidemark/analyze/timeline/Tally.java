package io.tidemark.analyze.timeline;

import io.tidemark.article.ThemeStatus;
import io.tidemark.index.View;
import io.tidemark.search.Counts;
import io.tidemark.search.Selection;
import java.util.Arrays;

/**
 * What is marked, counted by bucket. A story counts once in a bucket, in each of its statuses too:
 * for each there is a number, the bucket that it was last met in, with the bits it had there.
 */
final class Tally {
  private static final int STATUSES = ThemeStatus.values().length;
  private static final int MET = 1 << STATUSES;

  private final int[] allStories;
  private final int[] articles;
  private final int[] stories;
  private final int[] publishers;
  private final int[] statuses;

  private Tally(Coverage coverage, Marks marks, int[] allStories) {
    this.allStories = allStories;
    int buckets = coverage.buckets().size();
    articles = new int[buckets];
    stories = new int[buckets];
    publishers = new int[buckets];
    statuses = new int[STATUSES * buckets];
    View view = coverage.view();
    int[] bucketOf = new int[marks.size()];
    Arrays.setAll(bucketOf, place -> coverage.bucket(marks.doc(place)));
    Groups groups = Groups.of(bucketOf, buckets);
    int[] met = new int[view.stories()];
    int[] printed = new int[coverage.byPublisher().count()];
    for (int bucket = 0; bucket < buckets; bucket++) {
      articles[bucket] = groups.end(bucket) - groups.start(bucket);
      for (int i = groups.start(bucket); i < groups.end(bucket); i++) {
        int place = groups.doc(i);
        int doc = marks.doc(place);
        int story = view.story(doc);
        met[story] = meet(bucket, met[story], MET | marks.statuses(place));
        int publisher = view.publisher(doc);
        if (publisher != View.NONE && printed[publisher] != bucket + 1) {
          printed[publisher] = bucket + 1;
          publishers[bucket]++;
        }
      }
    }
  }

  /** Counts the bits that the story had not before in the bucket. */
  private int meet(int bucket, int before, int bits) {
    int here = bucket + 1 << STATUSES + 1;
    int known = before >> STATUSES + 1 == bucket + 1 ? before : here;
    int fresh = bits & ~known;
    if ((fresh & MET) != 0) {
      stories[bucket]++;
    }
    for (int rest = fresh & MET - 1; rest != 0; rest &= rest - 1) {
      statuses[STATUSES * bucket + Integer.numberOfTrailingZeros(rest)]++;
    }
    return known | bits;
  }

  /** The marks that {@code selection} left, counted. */
  static Tally of(Selection selection, Coverage coverage, Marks marks) {
    int[] all = selection.expression().needsTags() ? coverage.taggedStories() : coverage.stories();
    return new Tally(coverage, marks, all);
  }

  Counts counts(int bucket) {
    return new Counts(articles[bucket], stories[bucket], publishers[bucket]);
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
  Statuses statuses(int bucket) {
    return new Statuses(
        in(bucket, ThemeStatus.ACTIVE),
        in(bucket, ThemeStatus.FADING),
        in(bucket, ThemeStatus.NEGATED),
        in(bucket, ThemeStatus.CONDITIONAL),
        in(bucket, ThemeStatus.PAST));
  }

  private int in(int bucket, ThemeStatus status) {
    return statuses[STATUSES * bucket + StatusMarks.number(status)];
  }
}
