package io.tidemark.search;

import io.tidemark.index.Fields;
import io.tidemark.index.Snapshot;
import io.tidemark.index.View;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of what matches, each where the one before ended. Later pages see what the first one
 * saw: when the index has changed in between they ask as of the newest article that it held.
 */
final class Pages {
  /** What more than one in so many articles match is sooner ranked anew than looked up. */
  private static final int MANY = 16;

  private final DirectoryReader reader;
  private final Selection seen;
  private final IndexSearcher searcher;
  private final Order order;
  private final int question;
  private final @Nullable Cursor after;
  private final long known;

  /**
   * @throws CursorException where the page's cursor belongs to another question
   */
  Pages(Snapshot snapshot, Selection selection, Order order, Page page) throws IOException {
    this.reader = (DirectoryReader) snapshot.searcher().getIndexReader();
    this.order = order;
    this.question = Cursor.question(selection, order);
    String cursor = page.after();
    this.after = cursor == null ? null : Cursor.read(cursor, question);
    this.known = after == null ? newest(reader) : after.known();
    this.seen = seen(selection);
    this.searcher = snapshot.searcher(seen.asOf());
  }

  /** The selection, as of the first page where the index has changed since. */
  Selection selection() {
    return seen;
  }

  /** What is searched with: it scores as of the same moment. */
  IndexSearcher searcher() {
    return searcher;
  }

  private Selection seen(Selection selection) {
    return after == null || after.view() == version() || selection.asOf() != null
        ? selection
        : new Selection(
            selection.query(),
            selection.expression(),
            selection.from(),
            selection.to(),
            selection.zone(),
            Instant.ofEpochMilli(known));
  }

  /** How many hits came before this page. */
  int shown() {
    return after == null ? 0 : after.shown();
  }

  /**
   * The first {@code most} hits of this page and those behind it, and the counts of all that match.
   */
  Top top(Query query, int most, View view) throws IOException {
    int wanted = Math.min(most, Math.max(1, reader.maxDoc()));
    FieldDoc last = after == null ? null : now(after, query).last(order);
    Matches all = Matches.of(searcher, query, view);
    // What only few match is not looked for twice.
    Query best =
        all.counts().articles() > reader.maxDoc() / MANY
            ? query
            : new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(all.filter(), Occur.FILTER)
                .build();
    TopDocs top =
        searcher.search(best, new TopFieldCollectorManager(order.sort(), wanted, last, 1));
    return new Top(List.of(top.scoreDocs), all.counts());
  }

  /** The best hits, and how many there are in all. */
  record Top(List<ScoreDoc> best, Counts counts) {}

  /** The cursor behind {@code hit}. */
  String next(FieldDoc hit, int shown) {
    int day = order == Order.RELEVANCE ? 1 : 0;
    return new Cursor(
            question,
            version(),
            known,
            shown,
            (Float) hit.fields[order.scoreAt()],
            (Long) hit.fields[day],
            (Long) hit.fields[day + 1],
            ((org.apache.lucene.util.BytesRef) hit.fields[3]).utf8ToString())
        .text();
  }

  private long version() {
    return reader.getVersion();
  }

  /** With the score that the last hit has now: each article that comes in shifts all scores. */
  private Cursor now(Cursor cursor, Query query) throws IOException {
    if (cursor.view() == version()) {
      return cursor;
    }
    Query last = new TermQuery(new Term(Fields.KEY, cursor.key()));
    TopDocs found = searcher.search(last, 1);
    if (found.scoreDocs.length == 0) {
      return cursor;
    }
    int doc = found.scoreDocs[0].doc;
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    Scorer scorer = weight.scorer(leaf);
    int within = doc - leaf.docBase;
    if (scorer == null || scorer.iterator().advance(within) != within) {
      return cursor;
    }
    return new Cursor(
        cursor.question(),
        cursor.view(),
        cursor.known(),
        cursor.shown(),
        scorer.score(),
        cursor.day(),
        cursor.time(),
        cursor.key());
  }

  /** When the newest article reached the index. */
  private static long newest(IndexReader reader) throws IOException {
    byte[] most = PointValues.getMaxPackedValue(reader, Fields.KNOWN);
    return most == null ? Long.MIN_VALUE : LongPoint.decodeDimension(most, 0);
  }
}
