package io.tidemark.search;

import io.tidemark.article.Article;
import io.tidemark.article.Span;
import io.tidemark.index.Entry;
import io.tidemark.index.LoneArticle;
import io.tidemark.index.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Asks many saved queries of one article: each matches just where {@link Searcher} would find the
 * article by it, were it the only one of its index. Safe for many threads.
 */
public final class SavedQueries {
  private final List<SavedQuery> queries;

  public SavedQueries(List<SavedQuery> queries) {
    this.queries = List.copyOf(queries);
  }

  /**
   * A query that matched.
   *
   * @param query its place in the list
   * @param places one of each of its parts that stand in the text; those of {@link #sentence} where
   *     it has them
   * @param sentence the one with most of its parts, the first of equals; null for an empty article
   */
  public record Found(int query, List<Place> places, @Nullable Span sentence) {
    public Found {
      places = List.copyOf(places);
    }
  }

  /**
   * Where a part of a query stands.
   *
   * @param part a tag as in the query ({@code theme:rate-cut}), or words as they are looked for
   */
  public record Place(String part, Span span) {}

  /** The queries that match {@code entry}, in their order. */
  public List<Found> matching(Entry entry) {
    LoneArticle article = LoneArticle.of(entry);
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      Set<Term> needed = queries.get(i).needed();
      if (needed.isEmpty() || article.hasOneOf(needed)) {
        candidates.add(i);
      }
    }
    return candidates.isEmpty() ? List.of() : matching(entry, article.searcher(), candidates);
  }

  private List<Found> matching(Entry entry, IndexSearcher searcher, List<Integer> candidates) {
    List<Found> found = new ArrayList<>();
    try {
      LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
      for (int i : candidates) {
        Query query = searcher.rewrite(queries.get(i).query());
        Matches matches =
            searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).matches(leaf, 0);
        if (matches != null) {
          found.add(found(i, entry.tagged().article(), matches));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be read", e);
    }
  }

  private Found found(int query, Article article, Matches matches) throws IOException {
    List<Place> places = new Parts(queries.get(query), article).in(matches);
    List<Sentences.Sentence> sentences = Sentences.of(article).all();
    Sentences.Sentence best = null;
    int most = -1;
    for (Sentences.Sentence sentence : sentences) {
      Set<String> parts = new HashSet<>();
      places.stream().filter(place -> isIn(sentence, place)).forEach(p -> parts.add(p.part()));
      if (parts.size() > most) {
        best = sentence;
        most = parts.size();
      }
    }
    Map<String, Place> first = new LinkedHashMap<>();
    if (best != null) {
      Sentences.Sentence shown = best;
      places.stream()
          .filter(place -> isIn(shown, place))
          .forEach(place -> first.putIfAbsent(place.part(), place));
    }
    places.forEach(place -> first.putIfAbsent(place.part(), place));
    return new Found(
        query,
        List.copyOf(first.values()),
        best == null ? null : article.span(best.field(), best.start(), best.end()));
  }

  private static boolean isIn(Sentences.Sentence sentence, Place place) {
    Span span = place.span();
    return span.field() == sentence.field()
        && span.start() >= sentence.start()
        && span.end() <= sentence.end();
  }
}
