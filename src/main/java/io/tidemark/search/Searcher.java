package io.tidemark.search;

import io.tidemark.article.Field;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.Columns;
import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import io.tidemark.index.View;
import io.tidemark.vector.Nearest;
import io.tidemark.vector.Vectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      Pages pages = new Pages(snapshot, selection, order, page);
      Selection seen = pages.selection();
      IndexSearcher searcher = pages.searcher();
      View view = view(seen);
      Query query = query(seen, view);
      int last = page.first() + page.size();
      Pages.Top found = pages.top(query, last + 1, view);
      List<ScoreDoc> top = found.best();
      Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      List<Hit> hits = new ArrayList<>();
      for (int i = page.first(); i < Math.min(last, top.size()); i++) {
        FieldDoc each = (FieldDoc) top.get(i);
        float score = (Float) each.fields[order.scoreAt()];
        hits.add(hit(each.doc, score, Hit.By.WORDS, marked(each.doc, weight), view));
      }
      String next =
          top.size() <= last
              ? null
              : pages.next((FieldDoc) top.get(last - 1), pages.shown() + last);
      Counts counts = found.counts();
      return new Hits(
          counts, pages.shown() + page.first(), hits, next, meant(selection, counts.articles()));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /**
   * The best by words and by meaning together: articles that match, and such as say the same as the
   * free words of the query in others, while its tags, days and quoted phrases hold of both. A
   * query without free words is searched by words alone.
   *
   * @param page within the best 200
   * @return with the counts of what matches by words
   * @throws QueryException where the query names an unknown id
   */
  public Hits searchByMeaning(Selection selection, Page page, Vectors vectors) {
    Meaning meaning = Meaning.of(selection.expression());
    if (meaning.text().isEmpty()) {
      return search(selection, Order.RELEVANCE, page);
    }
    try {
      View view = view(selection);
      IndexSearcher searcher = snapshot.searcher(selection.asOf());
      Query words = query(selection, view);
      Query rest = query(selection.with(meaning.rest()), view);
      List<Hybrid.Ranked> ranked =
          new Hybrid(snapshot, searcher, view, vectors).rank(meaning.text(), words, rest);
      Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1);
      List<Hit> hits = new ArrayList<>();
      for (int i = page.first(); i < Math.min(page.first() + page.size(), ranked.size()); i++) {
        Hybrid.Ranked each = ranked.get(i);
        hits.add(
            each.by() == Hit.By.MEANING
                ? near(each, view)
                : hit(each.doc(), each.score(), each.by(), marked(each.doc(), weight), view));
      }
      Counts counts = count(words, view);
      return new Hits(counts, page.first(), hits, null, meant(selection, counts.articles()));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Found by meaning: its nearest sentence shows why. */
  private Hit near(Hybrid.Ranked found, View view) {
    Shown shown = snapshot.shown(found.doc());
    Nearest near = Objects.requireNonNull(found.near());
    Sentences.Sentence sentence =
        Sentences.of(shown.title(), shown.body()).all().get(near.sentence());
    String text = sentence.in(shown.title(), shown.body());
    return hit(
        found.doc(),
        found.score(),
        found.by(),
        shown,
        new Passage(Field.TITLE, 0, shown.title(), List.of()),
        new Passage(sentence.field(), sentence.start(), text, List.of()),
        view);
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

  /**
   * Stamps of the catalogs that tags are of at the moment as of which {@code selection} asks, and
   * of how many articles; most articles first.
   */
  public Map<String, Integer> catalogs(Selection selection) {
    return snapshot.catalogs(selection.asOf());
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
    TextTerms terms = new TextTerms(snapshot.searcher(selection.asOf()));
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
    return Matches.of(snapshot.searcher(), query, view).counts();
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

  /** Marks the words and tags of {@code weight} in a document. */
  private Highlighter marked(int doc, Weight weight) throws IOException {
    List<LeafReaderContext> leaves = snapshot.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return Highlighter.of(snapshot.shown(doc), weight, leaf, doc - leaf.docBase);
  }

  private Hit hit(int doc, float score, Hit.By by, Highlighter marked, View view) {
    return hit(doc, score, by, marked.shown(), marked.title(), marked.passage(), view);
  }

  private Hit hit(
      int doc, float score, Hit.By by, Shown shown, Passage title, Passage passage, View view) {
    int story = view.story(doc);
    int original = view.original(story);
    return new Hit(
        shown.id(),
        shown.published(),
        shown.publisher(),
        shown.url(),
        "%016x".formatted(view.storyId(story)),
        original == doc ? shown.id() : snapshot.id(original),
        by,
        score,
        title,
        passage);
  }
}
