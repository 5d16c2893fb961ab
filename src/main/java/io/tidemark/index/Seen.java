package io.tidemark.index;

import java.time.Instant;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of articles are seen at a moment: those that had reached the index by then and had
 * not been followed by a newer one. The one place that knows this rule.
 */
public final class Seen {
  private Seen() {}

  /**
   * What was seen at {@code moment}, both its own changes included; the newest versions where it is
   * null.
   */
  public static Query at(@Nullable Instant moment) {
    if (moment == null) {
      return NumericDocValuesField.newSlowExactQuery(Fields.UNTIL, Fields.OPEN);
    }
    long last = moment.toEpochMilli();
    return new BooleanQuery.Builder()
        .add(LongPoint.newRangeQuery(Fields.KNOWN, Long.MIN_VALUE, last), Occur.FILTER)
        .add(
            NumericDocValuesField.newSlowRangeQuery(Fields.UNTIL, Long.MIN_VALUE, last),
            Occur.MUST_NOT)
        .build();
  }

  /** The newest versions among those under {@code term}. */
  static BooleanQuery.Builder now(Term term) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(term), Occur.FILTER)
        .add(at(null), Occur.FILTER);
  }

  /** Every newest version. */
  static Query now() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(at(null), Occur.FILTER)
        .build();
  }
}
