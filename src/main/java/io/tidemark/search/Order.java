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

  /** Of equal ones the version's own key decides, so that pages never overlap. */
  Sort sort() {
    SortField score = SortField.FIELD_SCORE;
    SortField key = new SortField(Fields.KEY, SortField.Type.STRING);
    return switch (this) {
      case RELEVANCE -> new Sort(score, newest(Fields.DAY), newest(Fields.TIME), key);
      case NEWEST -> new Sort(newest(Fields.DAY), newest(Fields.TIME), score, key);
      case OLDEST -> new Sort(oldest(Fields.DAY), oldest(Fields.TIME), score, key);
    };
  }

  /** Which of the values by which hits are sorted is their score. */
  int scoreAt() {
    return this == RELEVANCE ? 0 : 2;
  }

  private static SortField newest(String field) {
    return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  private static SortField oldest(String field) {
    return new SortField(field, SortField.Type.LONG, false, Long.MAX_VALUE);
  }
}
