package io.tidemark.analyze.discover;

/** Why a phrase is shown; in this order. */
public enum Finding {
  /** It is named as themes are, or quoted: "the carry trade", a "currency war". */
  NAME,
  /** It is told much more than in the months before. */
  RISING,
  /** Things are told to move because of it, and no theme covers it. */
  CAUSE
}
