package io.tidemark.index;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Stories that got two numbers, and which a later text shows to be one: a copy of both, or a
 * version of an article whose text was another one then. So counts do not depend on the order in
 * which articles came, and a past day's counts stay as they were.
 */
public final class StoryLinks {
  private final Map<Long, Long> first;

  private StoryLinks(Map<Long, Long> first) {
    this.first = Map.copyOf(first);
  }

  /**
   * The links that were known at a moment.
   *
   * @param moment null: all
   */
  public static StoryLinks at(@Nullable Instant moment, IndexReader reader) throws IOException {
    return of(reader, moment == null ? Long.MAX_VALUE : moment.toEpochMilli());
  }

  private static StoryLinks of(IndexReader reader, long last) throws IOException {
    Map<Long, Long> first = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedNumericDocValues linked = leaf.reader().getSortedNumericDocValues(Fields.LINKED);
      if (linked == null) {
        continue;
      }
      NumericDocValues story = leaf.reader().getNumericDocValues(Fields.STORY);
      NumericDocValues known = leaf.reader().getNumericDocValues(Fields.KNOWN);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = linked.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = linked.nextDoc()) {
        if ((live == null || live.get(doc))
            && known.advanceExact(doc)
            && known.longValue() <= last) {
          story.advanceExact(doc);
          for (int i = 0; i < linked.docValueCount(); i++) {
            join(first, story.longValue(), linked.nextValue());
          }
        }
      }
    }
    return new StoryLinks(first);
  }

  /** What the text of one document links. */
  static Set<Long> linked(LeafReader reader, int doc) throws IOException {
    SortedNumericDocValues linked = DocValues.getSortedNumeric(reader, Fields.LINKED);
    Set<Long> found = new HashSet<>();
    if (linked.advanceExact(doc)) {
      for (int i = 0; i < linked.docValueCount(); i++) {
        found.add(linked.nextValue());
      }
    }
    return found;
  }

  /** The smaller number stands for both, so that the order of the links makes no difference. */
  private static void join(Map<Long, Long> first, long a, long b) {
    long one = root(first, a);
    long other = root(first, b);
    first.put(Math.max(one, other), Math.min(one, other));
    first.put(Math.min(one, other), Math.min(one, other));
  }

  private static long root(Map<Long, Long> first, long story) {
    long root = story;
    for (long next = first.getOrDefault(root, root);
        next != root;
        next = first.getOrDefault(root, root)) {
      root = next;
    }
    return root;
  }

  /** The number that stands for {@code story} and all that are the same. */
  public long of(long story) {
    return first.isEmpty() ? story : root(first, story);
  }

  /** All numbers of the story. */
  public Set<Long> numbers(long story) {
    Set<Long> numbers = new HashSet<>(Set.of(story));
    long root = of(story);
    first.keySet().stream().filter(each -> of(each) == root).forEach(numbers::add);
    return numbers;
  }
}
