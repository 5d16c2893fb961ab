package io.tidemark.analyze;

/** How near to its theme a move must be told to be counted. */
public enum Scope {
  /** In the same sentence, or told by the text to go with it. */
  SENTENCE,
  PARAGRAPH,
  /** Anywhere in the article. */
  ARTICLE
}
