package io.tidemark.index;

/** What became of an article that came in. */
public enum Fate {
  /** New, and the first of its story. */
  INDEXED,
  /** New, and a copy of a text that the index holds: indexed all the same, folded in counts. */
  DUPLICATE,
  /**
   * A version of an article that the index holds: it took the place of an older one, or of the same
   * one tagged otherwise, or was kept behind a newer one.
   */
  REPLACED,
  /** The index holds it just so. */
  UNCHANGED
}
