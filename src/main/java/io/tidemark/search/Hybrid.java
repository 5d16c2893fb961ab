package io.tidemark.search;

import io.tidemark.index.Snapshot;
import io.tidemark.index.View;
import io.tidemark.vector.Nearest;
import io.tidemark.vector.Vectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
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
  private final View view;
  private final Vectors vectors;

  Hybrid(Snapshot snapshot, IndexSearcher searcher, View view, Vectors vectors) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.view = view;
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
    Matches allowed = Matches.of(searcher, rest, view);
    List<Nearest> nearest = vectors.nearest(text, snapshot, allowed::hold, DEPTH);
    Matches typed = Matches.of(searcher, words, view);
    TopDocs fused = TopDocs.rrf(DEPTH, K, new TopDocs[] {byWords, topDocs(nearest)});
    List<ScoreDoc> order = new ArrayList<>(List.of(fused.scoreDocs));
    if (byWords.scoreDocs.length <= FEW) {
      order.removeIf(each -> typed.hold(each.doc));
      order.addAll(0, List.of(byWords.scoreDocs));
    }
    Map<Integer, Nearest> near = new HashMap<>();
    nearest.forEach(each -> near.put(each.doc(), each));
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc each : order) {
      Nearest sentence = near.get(each.doc);
      Hit.By by =
          !typed.hold(each.doc) ? Hit.By.MEANING : sentence == null ? Hit.By.WORDS : Hit.By.BOTH;
      ranked.add(new Ranked(each.doc, each.score, by, sentence));
    }
    return ranked;
  }

  private static TopDocs topDocs(List<Nearest> nearest) {
    ScoreDoc[] docs = new ScoreDoc[nearest.size()];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = new ScoreDoc(nearest.get(i).doc(), (float) nearest.get(i).cosine());
    }
    return new TopDocs(new TotalHits(docs.length, TotalHits.Relation.EQUAL_TO), docs);
  }
}
