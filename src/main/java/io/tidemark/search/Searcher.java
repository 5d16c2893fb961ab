package io.tidemark.search;

import io.tidemark.catalog.Catalog;
import io.tidemark.index.Columns;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import io.tidemark.index.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Answers queries from one view of the index. */
public final class Searcher {
  /** Up to so many hits another spelling is looked for. */
  private static final int FEW = 2;

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
   * @throws CursorException where the page's cursor belongs to another query
   */
  public Hits search(Selection selection, Order order, Page page) {
    try {
      IndexSearcher searcher = snapshot.searcher();
      Pages pages = new Pages(searcher, selection, order, page);
      Selection seen = pages.selection(selection);
      View view = view(seen);
      Query query = query(seen, view);
      int last = page.first() + page.size();
      ScoreDoc[] top = pages.top(query, last + 1).scoreDocs;
      Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      List<Hit> hits = new ArrayList<>();
      for (int i = page.first(); i < Math.min(last, top.length); i++) {
        hits.add(hit((FieldDoc) top[i], order, weight, view));
      }
      String next =
          top.length <= last ? null : pages.next((FieldDoc) top[last - 1], pages.shown() + last);
      Counts counts = count(query, view);
      return new Hits(
          counts, pages.shown() + page.first(), hits, next, meant(selection, counts.articles()));
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
      View view = view(selection);
      return count(query(selection, view), view);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /**
   * How what matches spreads over the values of {@code fields}.
   *
   * @param most how many values of each are told
   * @throws QueryException where the query names an unknown id
   */
  public List<Facet> facets(Selection selection, Set<Facet.Field> fields, int most) {
    try {
      View view = view(selection);
      List<FacetCounter> counters = new ArrayList<>();
      for (Facet.Field field : fields) {
        counters.add(new FacetCounter(field, view, selection.zone()));
      }
      scan(
          query(selection, view),
          view,
          (doc, columns) -> {
            for (FacetCounter counter : counters) {
              counter.add(columns);
            }
          });
      List<Facet> facets = new ArrayList<>();
      for (FacetCounter counter : counters) {
        facets.add(counter.facet(most));
      }
      return facets;
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
      View view = view(selection);
      scan(query(selection, view), view, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The view that is searched. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** What is seen of the index at the moment as of which {@code selection} asks. */
  public View view(Selection selection) {
    return snapshot.view(selection.asOf());
  }

  private Query query(Selection selection, View view) throws IOException {
    ids.check(selection);
    Aliases aliases = view.kept(new AliasesKey(), Aliases.class, this::aliases);
    Expression named = new Synonyms(aliases).in(selection.expression());
    return LuceneQueries.of(selection.with(named), view, snapshot);
  }

  /** Another spelling, where {@code found} articles are next to none. */
  private Hits.@Nullable Meant meant(Selection selection, int found) throws IOException {
    if (found > FEW) {
      return null;
    }
    TextTerms terms = new TextTerms(snapshot.searcher().getIndexReader());
    Optional<String> other = new DidYouMean(terms).of(selection.query());
    if (other.isEmpty()) {
      return null;
    }
    int more = count(selection.with(other.get())).articles();
    return more > found ? new Hits.Meant(other.get(), more) : null;
  }

  private record AliasesKey() {}

  private Aliases aliases() {
    return Aliases.beside(snapshot.searcher().getIndexReader());
  }

  private Counts count(Query query, View view) throws IOException {
    Counts.Tally tally = Counts.Tally.of(view);
    scan(query, view, (doc, columns) -> tally.add(view.story(doc), view.publisher(doc)));
    return tally.counts();
  }

  private void scan(Query query, View view, Visitor visitor) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      Columns columns = view.columns(leaf);
      DocIdSetIterator each = scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (live == null || live.get(doc)) {
          columns.moveTo(doc);
          visitor.visit(leaf.docBase + doc, columns);
        }
      }
    }
  }

  private Hit hit(FieldDoc found, Order order, Weight weight, View view) throws IOException {
    Shown shown = snapshot.shown(found.doc);
    List<LeafReaderContext> leaves = snapshot.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    Highlighter highlighter = Highlighter.of(shown, weight, leaf, found.doc - leaf.docBase);
    int story = view.story(found.doc);
    Object score = found.fields[order.scoreAt()];
    return new Hit(
        shown.id(),
        shown.published(),
        shown.publisher(),
        shown.url(),
        "%016x".formatted(view.storyId(story)),
        snapshot.id(view.original(story)),
        (Float) score,
        highlighter.title(),
        highlighter.passage());
  }
}
