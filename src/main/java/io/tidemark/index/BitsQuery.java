package io.tidemark.index;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Lets through the documents of a set. */
public final class BitsQuery extends Query {
  private final List<FixedBitSet> bits;

  /**
   * @param bits the documents of each segment, by their numbers in it
   */
  public BitsQuery(List<FixedBitSet> bits) {
    this.bits = List.copyOf(bits);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet here = bits.get(leaf.ord);
        return new DefaultScorerSupplier(
            new ConstantScoreScorer(score(), mode, new BitSetIterator(here, here.cardinality())));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "bits";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BitsQuery that && bits.equals(that.bits);
  }

  @Override
  public int hashCode() {
    return classHash() + bits.size();
  }
}
