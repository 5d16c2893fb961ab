package io.tidemark.search;

import io.tidemark.index.Fields;
import io.tidemark.index.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** Looks many phrases up in an index, by the stems of their words. */
public final class Phrases {
  private final IndexSearcher searcher;

  public Phrases(Snapshot snapshot) {
    searcher = new IndexSearcher(snapshot.searcher().getIndexReader());
    searcher.setQueryCache(null);
  }

  /**
   * Gives every document that has {@code stems} side by side, seen or not, in rising order.
   *
   * @param stems as {@link io.tidemark.index.Words} makes them; at least one
   */
  public void forEach(List<String> stems, IntConsumer taker) {
    try {
      Weight weight =
          searcher.createWeight(searcher.rewrite(query(stems)), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          DocIdSetIterator each = scorer.iterator();
          for (int doc = each.nextDoc();
              doc != DocIdSetIterator.NO_MORE_DOCS;
              doc = each.nextDoc()) {
            taker.accept(leaf.docBase + doc);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private static Query query(List<String> stems) {
    if (stems.size() == 1) {
      return new TermQuery(term(stems.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    stems.forEach(stem -> phrase.add(term(stem)));
    return phrase.build();
  }

  private static Term term(String stem) {
    return new Term(Fields.TEXT, Fields.stem(stem));
  }
}
