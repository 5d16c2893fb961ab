package io.tidemark.search;

import io.tidemark.index.Fields;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** In which order hits come. */
public enum Order {
  /** The best match first; of equal ones the newest. */
  RELEVANCE,
  /** By day as told and hour, the last first; without a date at the end. */
  NEWEST,
  /** By day as told and hour, the first first; without a date at the end. */
  OLDEST;

  Sort sort() {
    return switch (this) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest(Fields.DAY), newest(Fields.TIME));
      case NEWEST -> new Sort(newest(Fields.DAY), newest(Fields.TIME), SortField.FIELD_SCORE);
      case OLDEST -> new Sort(oldest(Fields.DAY), oldest(Fields.TIME), SortField.FIELD_SCORE);
    };
  }

  private static SortField newest(String field) {
    return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  private static SortField oldest(String field) {
    return new SortField(field, SortField.Type.LONG, false, Long.MAX_VALUE);
  }
}
