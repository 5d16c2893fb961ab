package io.tidemark.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What of an index is seen at a moment: which articles, and dense numbers for their stories and
 * publishers, so that counting can use arrays. Made once for each moment that is asked for, in time
 * and memory by the number of articles; safe for many threads.
 */
public final class View {
  /** What stands where there is no story, publisher or day. */
  public static final int NONE = -1;

  private static final long NO_TIME = Long.MIN_VALUE;

  private final IndexReader reader;
  private final FixedBitSet[] seen;
  private final boolean whole;
  private final StoryLinks links;
  private final int[] story;
  private final long[] storyIds;
  private final int[] articles;
  private final int[] originals;
  private final int[] publisher;
  private final int[] day;
  private final long[] time;
  private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();
  private final Map<Object, Object> kept = new ConcurrentHashMap<>();

  private View(IndexReader reader, @Nullable Instant moment) throws IOException {
    this.reader = reader;
    this.links = StoryLinks.at(moment, reader);
    int size = reader.maxDoc();
    seen = new FixedBitSet[reader.leaves().size()];
    publisher = new int[size];
    day = new int[size];
    time = new long[size];
    int count = 0;
    int live = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      seen[leaf.ord] = Seen.at(moment, leaf.reader());
      count += seen[leaf.ord].cardinality();
      live += leaf.reader().numDocs();
      readTimes(leaf);
      readPublishers(leaf);
    }
    whole = count == live;
    story = new int[size];
    Stories stories = new Stories(reader, links, seen, story);
    storyIds = stories.ids();
    articles = stories.articles();
    originals = stories.originals();
  }

  /**
   * What is seen.
   *
   * @param moment null: now
   */
  static View at(@Nullable Instant moment, IndexReader reader) throws IOException {
    return new View(reader, moment);
  }

  private void readTimes(LeafReaderContext leaf) throws IOException {
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
    NumericDocValues times = DocValues.getNumeric(leaf.reader(), Fields.TIME);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      int at = leaf.docBase + doc;
      day[at] = days.advanceExact(doc) ? (int) days.longValue() : Integer.MIN_VALUE;
      time[at] = times.advanceExact(doc) ? times.longValue() : NO_TIME;
    }
  }

  private void readPublishers(LeafReaderContext leaf) throws IOException {
    int[] numbers = vocabulary(Fields.PUBLISHER_NAME).ofSegment(leaf);
    SortedDocValues names = DocValues.getSorted(leaf.reader(), Fields.PUBLISHER_NAME);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      publisher[leaf.docBase + doc] = names.advanceExact(doc) ? numbers[names.ordValue()] : NONE;
    }
  }

  /** Lets through what is seen. */
  public Query filter() {
    return whole ? MatchAllDocsQuery.INSTANCE : new BitsQuery(List.of(seen));
  }

  /** Which articles of a segment are seen. */
  FixedBitSet seen(LeafReaderContext leaf) {
    return seen[leaf.ord];
  }

  /** How many documents there are, seen or not; they are numbered from 0. */
  public int documents() {
    return day.length;
  }

  /** How many stories there are; they are numbered from 0. */
  public int stories() {
    return storyIds.length;
  }

  /** The story of document {@code doc}, or {@link #NONE} for one that is not seen. */
  public int story(int doc) {
    return story[doc];
  }

  /** The lasting number of a story. */
  public long storyId(int number) {
    return storyIds[number];
  }

  /** How many articles of a story are seen. */
  public int articles(int number) {
    return articles[number];
  }

  /** The copy of a story that was published first, as a document number. */
  public int original(int number) {
    return originals[number];
  }

  /** All lasting numbers of the story that {@code id} is one of. */
  public Set<Long> numbers(long id) {
    return links.numbers(id);
  }

  /** The number of a document's publisher, or {@link #NONE}. */
  public int publisher(int doc) {
    return publisher[doc];
  }

  /** The publishers by their numbers. */
  public Vocabulary publishers() throws IOException {
    return vocabulary(Fields.PUBLISHER_NAME);
  }

  /**
   * The publication day that a document tells, as days since 1970; {@link Integer#MIN_VALUE} where
   * it tells none.
   */
  public int day(int doc) {
    return day[doc];
  }

  /** Whether a document tells the time of its publication. */
  public boolean hasTime(int doc) {
    return time[doc] != NO_TIME;
  }

  /** The time of its publication in milliseconds since 1970, where it tells one. */
  public long time(int doc) {
    return time[doc];
  }

  /** The ids that stand in a column. */
  public Vocabulary vocabulary(IdColumn column) throws IOException {
    return vocabulary(column.field());
  }

  private Vocabulary vocabulary(String column) throws IOException {
    Vocabulary known = vocabularies.get(column);
    if (known == null) {
      known = Vocabulary.of(reader.leaves(), column);
      vocabularies.put(column, known);
    }
    return known;
  }

  /**
   * What was made of all that is seen under {@code key}, made now if it was not.
   *
   * @param key a record of its own type, so that no two users share one
   */
  public <T> T kept(Object key, Class<T> type, Supplier<T> maker) {
    Object known = kept.get(key);
    if (known == null) {
      known = maker.get();
      kept.put(key, known);
    }
    return type.cast(known);
  }

  /** The columns of the segment {@code leaf}. */
  public Columns columns(LeafReaderContext leaf) throws IOException {
    return new Columns(this, leaf);
  }

  /** The columns, standing at document {@code doc}. */
  public Columns columns(int doc) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Columns columns = new Columns(this, leaf);
    columns.moveTo(doc - leaf.docBase);
    return columns;
  }

  /** Numbers the stories of the articles that are seen. */
  private static final class Stories {
    private final Map<Long, Integer> numbers = new HashMap<>();
    private long[] ids = new long[1024];
    private int[] articles = new int[1024];
    private int[] originals = new int[1024];
    private final Precedence[] first;

    Stories(IndexReader reader, StoryLinks links, FixedBitSet[] seen, int[] story)
        throws IOException {
      first = new Precedence[reader.maxDoc()];
      Arrays.fill(story, NONE);
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues stored = DocValues.getNumeric(leaf.reader(), Fields.STORY);
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (seen[leaf.ord].get(doc) && stored.advanceExact(doc)) {
            story[leaf.docBase + doc] = number(links.of(stored.longValue()));
          }
        }
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          int number = story[leaf.docBase + doc];
          if (number != NONE) {
            add(leaf, doc, number);
          }
        }
      }
    }

    private int number(long id) {
      int next = numbers.size();
      Integer known = numbers.putIfAbsent(id, next);
      int number = known == null ? next : known;
      if (number == ids.length) {
        ids = Arrays.copyOf(ids, 2 * next);
        articles = Arrays.copyOf(articles, 2 * next);
        originals = Arrays.copyOf(originals, 2 * next);
      }
      ids[number] = id;
      articles[number]++;
      return number;
    }

    /** Only where a story has several articles does it matter which was first. */
    private void add(LeafReaderContext leaf, int doc, int number) throws IOException {
      if (articles[number] == 1) {
        originals[number] = leaf.docBase + doc;
        return;
      }
      Precedence here = precedence(leaf.reader(), doc);
      if (first[number] == null || here.compareTo(first[number]) < 0) {
        first[number] = here;
        originals[number] = leaf.docBase + doc;
      }
    }

    private static Precedence precedence(LeafReader reader, int doc) throws IOException {
      String key = Lookup.text(reader, Fields.KEY, doc);
      return new Precedence(
          Lookup.number(reader, Fields.FIRST, doc),
          (int) Lookup.number(reader, Fields.WORDS, doc),
          key.substring(0, key.indexOf('\u0000')));
    }

    long[] ids() {
      return Arrays.copyOf(ids, numbers.size());
    }

    int[] articles() {
      return Arrays.copyOf(articles, numbers.size());
    }

    int[] originals() {
      return Arrays.copyOf(originals, numbers.size());
    }
  }
}
