package io.tidemark.analyze.timeline;

import io.tidemark.search.Selection;
import io.tidemark.statistics.CoverageIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The {@link CoverageIndex} of what is marked, and which publishers are in it. */
final class PublisherIndex {
  private final double[] values;
  private final List<String> counted = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private PublisherIndex(Coverage coverage, Marks marks, BitSet without, int from, int to) {
    int size = coverage.buckets().size();
    CoverageIndex index = new CoverageIndex(size, from, to);
    Groups publishers = coverage.byPublisher();
    BitSet marked = new BitSet(coverage.view().documents());
    for (int place = 0; place < marks.size(); place++) {
      marked.set(marks.doc(place));
    }
    int[] on = new int[size];
    int[] all = new int[size];
    for (int publisher = 0; publisher < publishers.count(); publisher++) {
      Arrays.fill(on, 0);
      Arrays.fill(all, 0);
      boolean any = false;
      for (int i = publishers.start(publisher); i < publishers.end(publisher); i++) {
        int doc = publishers.doc(i);
        int bucket = coverage.bucket(doc);
        if (bucket >= 0 && !without.get(doc)) {
          any = true;
          all[bucket]++;
          on[bucket] += marked.get(doc) ? 1 : 0;
        }
      }
      if (any) {
        (index.add(on, all) ? counted : leftOut).add(coverage.publisher(publisher));
      }
    }
    values = index.values();
  }

  /** Of a query by tags, articles in languages that are not tagged are none of a publisher's. */
  static PublisherIndex of(Selection selection, Coverage coverage, Marks marks, Timeframe frame) {
    Buckets buckets = coverage.buckets();
    LocalDate baseFrom = frame.baseFrom();
    LocalDate baseTo = frame.baseTo();
    int from = 0;
    while (baseFrom != null
        && from < buckets.size()
        && buckets.start(from) < buckets.startOf(baseFrom)) {
      from++;
    }
    int to = buckets.size();
    while (baseTo != null
        && to > from
        && buckets.end(to - 1) > buckets.startOf(baseTo.plusDays(1))) {
      to--;
    }
    BitSet without = selection.expression().needsTags() ? coverage.untagged() : new BitSet();
    return new PublisherIndex(coverage, marks, without, from, to);
  }

  /** NaN where there is none. */
  double value(int bucket) {
    return values[bucket];
  }

  /** Names of the publishers in it. */
  List<String> counted() {
    return counted;
  }

  /** Names of those that have too little in the base window. */
  List<String> leftOut() {
    return leftOut;
  }
}
