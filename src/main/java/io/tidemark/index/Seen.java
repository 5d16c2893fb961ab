package io.tidemark.index;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of articles are seen at a moment: those that had reached the index by then and had
 * not been followed by a newer one. The one place that knows this rule.
 */
final class Seen {
  private Seen() {}

  /**
   * Documents of a segment that were seen at {@code moment}, both its own changes included; the
   * newest versions where it is null.
   */
  static FixedBitSet at(@Nullable Instant moment, LeafReader reader) throws IOException {
    long last = moment == null ? Fields.OPEN - 1 : moment.toEpochMilli();
    FixedBitSet seen = new FixedBitSet(reader.maxDoc());
    NumericDocValues known = DocValues.getNumeric(reader, Fields.KNOWN);
    NumericDocValues until = DocValues.getNumeric(reader, Fields.UNTIL);
    Bits live = reader.getLiveDocs();
    for (int doc = known.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = known.nextDoc()) {
      if ((live == null || live.get(doc))
          && known.longValue() <= last
          && until.advanceExact(doc)
          && until.longValue() > last) {
        seen.set(doc);
      }
    }
    return seen;
  }

  /** The newest versions among those under {@code term}. */
  static BooleanQuery.Builder now(Term term) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(term), Occur.FILTER)
        .add(newest(), Occur.FILTER);
  }

  /** Every newest version. */
  static Query now() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(newest(), Occur.FILTER)
        .build();
  }

  private static Query newest() {
    return NumericDocValuesField.newSlowExactQuery(Fields.UNTIL, Fields.OPEN);
  }
}
