package io.tidemark.analyze.comove;

import io.tidemark.article.MoveStatus;

/** Whether a move is told as a fact. Negated moves are neither, and count nowhere. */
public enum Certainty {
  /** Said to have happened. */
  REPORTED,
  /** Forecast, priced in, or what would happen under a condition. */
  EXPECTED;

  /** Of a move that is not negated. */
  public static Certainty of(MoveStatus status) {
    return status == MoveStatus.REPORTED ? REPORTED : EXPECTED;
  }
}
