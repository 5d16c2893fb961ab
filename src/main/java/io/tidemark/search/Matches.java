package io.tidemark.search;

import io.tidemark.index.BitsQuery;
import io.tidemark.index.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** All documents that match a query, and how many articles, stories and publishers that are. */
final class Matches {
  private final List<LeafReaderContext> leaves;
  private final List<FixedBitSet> bits;
  private final Counts counts;

  private Matches(List<LeafReaderContext> leaves, List<FixedBitSet> bits, Counts counts) {
    this.leaves = leaves;
    this.bits = bits;
    this.counts = counts;
  }

  /**
   * Those of {@code query}.
   *
   * @param query matches nothing that {@code view} does not show
   */
  static Matches of(IndexSearcher searcher, Query query, View view) throws IOException {
    Counts.Tally tally = Counts.Tally.of(view);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<FixedBitSet> bits = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet here = new FixedBitSet(leaf.reader().maxDoc());
      bits.add(here);
      Bits live = leaf.reader().getLiveDocs();
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (live == null || live.get(doc)) {
          here.set(doc);
          tally.add(view.story(leaf.docBase + doc), view.publisher(leaf.docBase + doc));
        }
      }
    }
    return new Matches(searcher.getIndexReader().leaves(), bits, tally.counts());
  }

  Counts counts() {
    return counts;
  }

  boolean hold(int doc) {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return bits.get(leaf.ord).get(doc - leaf.docBase);
  }

  /** Lets through them alone. */
  Query filter() {
    return new BitsQuery(bits);
  }
}
