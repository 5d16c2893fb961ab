package io.tidemark.search;

import io.tidemark.catalog.Catalog;
import io.tidemark.index.Columns;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Answers queries from one view of the index. */
public final class Searcher {
  private final Snapshot snapshot;
  private final Ids ids;

  /**
   * @param catalog asked only for an id that the index does not hold
   */
  public Searcher(Snapshot snapshot, Supplier<Catalog> catalog) {
    this.snapshot = snapshot;
    this.ids = new Ids(snapshot.searcher().getIndexReader(), catalog);
  }

  /** Receives the articles of a scan. */
  public interface Visitor {
    /**
     * Takes one article.
     *
     * @param doc its number in the index
     * @param columns standing at it
     */
    void visit(int doc, Columns columns) throws IOException;
  }

  /**
   * A page of what matches.
   *
   * @throws QueryException where the query names an unknown id
   */
  public Hits search(Selection selection, Order order, Page page) {
    try {
      Query query = query(selection);
      IndexSearcher searcher = snapshot.searcher();
      int wanted =
          Math.min(page.first() + page.size(), Math.max(1, searcher.getIndexReader().maxDoc()));
      ScoreDoc[] top =
          searcher.search(query, new TopFieldCollectorManager(order.sort(), wanted, 1)).scoreDocs;
      Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      List<Hit> hits = new ArrayList<>();
      for (int i = page.first(); i < top.length; i++) {
        hits.add(hit((FieldDoc) top[i], order, weight));
      }
      return new Hits(count(query), hits);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /**
   * How much matches.
   *
   * @throws QueryException where the query names an unknown id
   */
  public Counts count(Selection selection) {
    try {
      return count(query(selection));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /**
   * Hands every article that matches to {@code visitor}.
   *
   * @throws QueryException where the query names an unknown id
   */
  public void scan(Selection selection, Visitor visitor) {
    try {
      scan(query(selection), visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The view that is searched. */
  public Snapshot snapshot() {
    return snapshot;
  }

  private Query query(Selection selection) throws IOException {
    ids.check(selection);
    return LuceneQueries.of(selection);
  }

  private Counts count(Query query) throws IOException {
    Counts.Tally tally = new Counts.Tally();
    scan(query, (doc, columns) -> tally.add(columns.story(), columns.publisher()));
    return tally.counts();
  }

  private void scan(Query query, Visitor visitor) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      Columns columns = new Columns(leaf.reader());
      DocIdSetIterator each = scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (live == null || live.get(doc)) {
          columns.moveTo(doc);
          visitor.visit(leaf.docBase + doc, columns);
        }
      }
    }
  }

  private Hit hit(FieldDoc found, Order order, Weight weight) throws IOException {
    Shown shown = snapshot.shown(found.doc);
    List<LeafReaderContext> leaves = snapshot.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    Highlighter highlighter = Highlighter.of(shown, weight, leaf, found.doc - leaf.docBase);
    Object score = found.fields[order == Order.RELEVANCE ? 0 : found.fields.length - 1];
    return new Hit(
        shown.id(),
        shown.published(),
        shown.publisher(),
        shown.url(),
        "%016x".formatted(shown.story()),
        (Float) score,
        highlighter.title(),
        highlighter.passage());
  }
}
