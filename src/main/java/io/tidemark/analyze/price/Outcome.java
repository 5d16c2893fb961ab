package io.tidemark.analyze.price;

/** How a told change and the series go together. */
public enum Outcome {
  /** The same way, and by as much within the {@link Tolerance}. */
  AGREE,
  /** The same way, by another amount. */
  SIGN_ONLY,
  /** The other way, or not at all. */
  CONTRADICT,
  /** No series of the subject, or none that reaches the day. */
  NO_PRICE,
  /** Told of a time that closes do not tell: part of a session, or from some day on. */
  OTHER_SPAN;

  /** Whether said and happened were compared. */
  public boolean isCompared() {
    return compareTo(NO_PRICE) < 0;
  }
}
