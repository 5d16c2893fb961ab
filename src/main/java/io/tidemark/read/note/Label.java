package io.tidemark.read.note;

/** What a label on the first page of a note is the label of. */
enum Label {
  RATING,
  TARGET,
  /** The price of today, or of the last target: no target. */
  PRICE,
  TICKER,
  ANALYST,
  DATE
}
