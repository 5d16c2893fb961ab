package io.tidemark.analyze.comove;

/** How near to its theme a move must be told to be counted. */
public enum Scope {
  /** In the same sentence. */
  SENTENCE,
  PARAGRAPH,
  /** Anywhere in the article. */
  ARTICLE
}
