package io.tidemark.search;

import io.tidemark.index.Snapshot;
import io.tidemark.vector.Nearest;
import io.tidemark.vector.Vectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Ranks by words and by meaning together: two lists, one after BM25 and one after the cosine of
 * sentence vectors, fused by reciprocal rank (Cormack, Clarke and Büttcher, Reciprocal Rank Fusion
 * outperforms Condorcet and individual Rank Learning Methods, SIGIR 2009).
 */
final class Hybrid {
  /** How far each list is looked at. */
  static final int DEPTH = 200;

  /**
   * Words that no more articles hold all of are names and the like: who types them looks for those
   * articles, and they stand first.
   */
  private static final int FEW = 10;

  /** The constant of the paper. */
  private static final int K = 60;

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Vectors vectors;

  Hybrid(Snapshot snapshot, IndexSearcher searcher, Vectors vectors) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.vectors = vectors;
  }

  /**
   * An article.
   *
   * @param by words where it matches the query as typed
   * @param near its sentence that is nearest in meaning, or null where none is near
   */
  record Ranked(int doc, float score, Hit.By by, @Nullable Nearest near) {}

  /**
   * The best of both lists, at most {@link #DEPTH}.
   *
   * @param words the query as typed
   * @param rest what must hold of an article found by meaning alone
   */
  List<Ranked> rank(String text, Query words, Query rest) throws IOException {
    TopDocs byWords = searcher.search(words, DEPTH);
    FixedBitSet allowed = matching(rest);
    List<Nearest> nearest = vectors.nearest(text, snapshot, allowed::get, DEPTH);
    FixedBitSet typed = matching(words);
    TopDocs fused = TopDocs.rrf(DEPTH, K, new TopDocs[] {byWords, topDocs(nearest)});
    List<ScoreDoc> order = new ArrayList<>(List.of(fused.scoreDocs));
    if (byWords.scoreDocs.length <= FEW) {
      order.removeIf(each -> typed.get(each.doc));
      order.addAll(0, List.of(byWords.scoreDocs));
    }
    Map<Integer, Nearest> near = new HashMap<>();
    nearest.forEach(each -> near.put(each.doc(), each));
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc each : order) {
      Nearest sentence = near.get(each.doc);
      Hit.By by =
          !typed.get(each.doc) ? Hit.By.MEANING : sentence == null ? Hit.By.WORDS : Hit.By.BOTH;
      ranked.add(new Ranked(each.doc, each.score, by, sentence));
    }
    return ranked;
  }

  private FixedBitSet matching(Query query) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    FixedBitSet matching = new FixedBitSet(Math.max(1, reader.maxDoc()));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        matching.set(leaf.docBase + doc);
      }
    }
    return matching;
  }

  private static TopDocs topDocs(List<Nearest> nearest) {
    ScoreDoc[] docs = new ScoreDoc[nearest.size()];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = new ScoreDoc(nearest.get(i).doc(), (float) nearest.get(i).cosine());
    }
    return new TopDocs(new TotalHits(docs.length, TotalHits.Relation.EQUAL_TO), docs);
  }
}
