package io.tidemark.analyze.timeline;

import io.tidemark.index.View;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.ChangePoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is seen, of the selected days, placed in buckets; and what is known of the
 * archive as a whole. What a timeline compares with.
 */
final class Coverage {
  private static final long NOWHERE = Long.MIN_VALUE;

  /** A publisher's rate that has fallen to less than this part is silence. */
  private static final double SILENT = 0.1;

  private final View view;
  private final Buckets buckets;
  private final int[] bucket;
  private final Groups byPublisher;
  private final BitSet untagged;
  private final long firstKnown;
  private final long lastKnown;
  private final List<Silence> silences;
  private final int[] articles;
  private final int[] stories;
  private final int[] taggedStories;

  private record Key(Interval interval, @Nullable ZoneId zone) {}

  /** Of the days, zone and moment of {@code selection}; its query plays no part. */
  static Coverage of(Searcher searcher, Selection selection, Interval interval) {
    View view = searcher.view(selection);
    if (selection.from() != null || selection.to() != null) {
      return new Coverage(searcher, selection, interval, view);
    }
    return view.kept(
        new Key(interval, selection.zone()),
        Coverage.class,
        () -> new Coverage(searcher, selection, interval, view));
  }

  private Coverage(Searcher searcher, Selection selection, Interval interval, View view) {
    this.view = view;
    int[] day = new int[view.documents()];
    long[] at = new long[view.documents()];
    int[] publisher = new int[view.documents()];
    Arrays.fill(day, Clock.NO_DAY);
    Arrays.fill(at, NOWHERE);
    Arrays.fill(publisher, View.NONE);
    untagged = new BitSet(view.documents());
    Clock clock = new Clock(view, selection.zone());
    Selection all =
        new Selection(
            "*", Selection.ALL.expression(), null, null, selection.zone(), selection.asOf());
    searcher.scan(
        all,
        (doc, columns) -> {
          publisher[doc] = view.publisher(doc);
          day[doc] = clock.day(doc);
          if (interval.isOfDays()) {
            at[doc] = day[doc] == Clock.NO_DAY ? NOWHERE : day[doc];
          } else if (view.hasTime(doc)) {
            at[doc] = view.time(doc);
          }
          if (!columns.isTagged()) {
            untagged.set(doc);
          }
        });
    firstKnown = Arrays.stream(at).filter(a -> a != NOWHERE).min().orElse(NOWHERE);
    lastKnown = Arrays.stream(at).max().orElse(NOWHERE);
    byPublisher = Groups.of(publisher, publishers(view));
    silences = silences(day);
    leaveOut(selection, day, at);
    long first = Arrays.stream(at).filter(a -> a != NOWHERE).min().orElse(NOWHERE);
    long last = Arrays.stream(at).max().orElse(NOWHERE);
    buckets =
        last == NOWHERE
            ? Buckets.none(interval)
            : Buckets.over(interval, selection.zone(), first, last);
    bucket = new int[at.length];
    for (int doc = 0; doc < at.length; doc++) {
      bucket[doc] = at[doc] == NOWHERE ? -1 : buckets.indexOf(at[doc]);
    }
    Groups byBucket = Groups.of(bucket, buckets.size());
    articles = new int[byBucket.count()];
    Arrays.setAll(articles, b -> byBucket.end(b) - byBucket.start(b));
    stories = byBucket.distinct(new BitSet(), view::story, view.stories());
    taggedStories = byBucket.distinct(untagged, view::story, view.stories());
  }

  private static int publishers(View view) {
    try {
      return view.publishers().size();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Takes what is not of the selected days out of time. */
  private static void leaveOut(Selection selection, int[] day, long[] at) {
    LocalDate from = selection.from();
    LocalDate to = selection.to();
    for (int doc = 0; doc < at.length; doc++) {
      if (from != null && day[doc] < from.toEpochDay()
          || to != null && day[doc] > to.toEpochDay()) {
        at[doc] = NOWHERE;
      }
    }
  }

  private List<Silence> silences(int[] day) {
    List<Silence> silent = new ArrayList<>();
    int last = Arrays.stream(day).max().orElse(Clock.NO_DAY);
    for (int publisher = 0; publisher < byPublisher.count(); publisher++) {
      int first = Integer.MAX_VALUE;
      for (int i = byPublisher.start(publisher); i < byPublisher.end(publisher); i++) {
        int its = day[byPublisher.doc(i)];
        first = its == Clock.NO_DAY ? first : Math.min(first, its);
      }
      if (first != Integer.MAX_VALUE) {
        int[] counts = new int[last - first + 1];
        for (int i = byPublisher.start(publisher); i < byPublisher.end(publisher); i++) {
          int its = day[byPublisher.doc(i)];
          if (its != Clock.NO_DAY) {
            counts[its - first]++;
          }
        }
        int start = first;
        String name = publisher(publisher);
        ChangePoint.of(counts)
            .filter(change -> change.after() < SILENT * change.before())
            .map(change ->
                new Silence(
                    name, LocalDate.ofEpochDay((long) start + change.at()), change.before()))
            .ifPresent(silent::add);
      }
    }
    return List.copyOf(silent);
  }

  /** A publisher's name. */
  String publisher(int number) {
    try {
      return view.publishers().name(number);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  View view() {
    return view;
  }

  Buckets buckets() {
    return buckets;
  }

  /** The bucket of a document, or -1. */
  int bucket(int doc) {
    return bucket[doc];
  }

  /** How many articles a bucket holds. */
  int articles(int bucket) {
    return articles[bucket];
  }

  /** Stories by bucket. */
  int[] stories() {
    return stories.clone();
  }

  /** Those in which tags were looked for. */
  int[] taggedStories() {
    return taggedStories.clone();
  }

  /** All that are seen, of all days, by publisher. */
  Groups byPublisher() {
    return byPublisher;
  }

  /** Documents in which no tags were looked for. */
  BitSet untagged() {
    return untagged;
  }

  /** Where the first article known is, of all days, in the measure of the buckets. */
  long firstKnown() {
    return firstKnown;
  }

  /** Where the last one is. */
  long lastKnown() {
    return lastKnown;
  }

  /** Publishers that have fallen silent. */
  List<Silence> silences() {
    return silences;
  }
}
