package io.tidemark.search;

import io.tidemark.catalog.Catalog;
import io.tidemark.index.Columns;
import io.tidemark.index.Precedence;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import io.tidemark.index.StoryLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
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
      StoryLinks links = links(selection);
      Query query = query(selection, links);
      IndexSearcher searcher = snapshot.searcher();
      int wanted =
          Math.min(page.first() + page.size(), Math.max(1, searcher.getIndexReader().maxDoc()));
      ScoreDoc[] top =
          searcher.search(query, new TopFieldCollectorManager(order.sort(), wanted, 1)).scoreDocs;
      Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      List<Hit> hits = new ArrayList<>();
      for (int i = page.first(); i < top.length; i++) {
        FieldDoc found = (FieldDoc) top[i];
        long story = links.of(columns(found.doc, links).story());
        hits.add(hit(found, order, weight, story, original(story, selection, links)));
      }
      return new Hits(count(query, links), hits);
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
      StoryLinks links = links(selection);
      return count(query(selection, links), links);
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
      StoryLinks links = links(selection);
      scan(query(selection, links), links, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The view that is searched. */
  public Snapshot snapshot() {
    return snapshot;
  }

  private StoryLinks links(Selection selection) throws IOException {
    return StoryLinks.at(selection.asOf(), snapshot.searcher().getIndexReader());
  }

  private Query query(Selection selection, StoryLinks links) throws IOException {
    ids.check(selection);
    return LuceneQueries.of(selection, links);
  }

  /** Id of the copy of {@code story} that was published first, of all that are seen. */
  private String original(long story, Selection selection, StoryLinks links) throws IOException {
    Selection copies =
        new Selection("", new Expression.Story(story), null, null, null, selection.asOf());
    List<Precedence> found = new ArrayList<>();
    scan(LuceneQueries.of(copies, links), links, (doc, columns) -> found.add(columns.precedence()));
    return Collections.min(found).id();
  }

  private Counts count(Query query, StoryLinks links) throws IOException {
    Counts.Tally tally = new Counts.Tally();
    scan(query, links, (doc, columns) -> tally.add(columns.story(), columns.publisher()));
    return tally.counts();
  }

  private void scan(Query query, StoryLinks links, Visitor visitor) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      Columns columns = new Columns(leaf.reader(), links);
      DocIdSetIterator each = scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (live == null || live.get(doc)) {
          columns.moveTo(doc);
          visitor.visit(leaf.docBase + doc, columns);
        }
      }
    }
  }

  private Columns columns(int doc, StoryLinks links) throws IOException {
    List<LeafReaderContext> leaves = snapshot.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Columns columns = new Columns(leaf.reader(), links);
    columns.moveTo(doc - leaf.docBase);
    return columns;
  }

  private Hit hit(FieldDoc found, Order order, Weight weight, long story, String original)
      throws IOException {
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
        "%016x".formatted(story),
        original,
        (Float) score,
        highlighter.title(),
        highlighter.passage());
  }
}
