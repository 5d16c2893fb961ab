package io.tidemark.article;

/** How sure the text is of a move. */
public enum MoveStatus {
  REPORTED,
  /** Forecast, priced in, or said to be possible. */
  EXPECTED,
  CONDITIONAL,
  NEGATED
}
