package io.tidemark.analyze.voice;

/** How near to a theme a statement must stand to be on it. */
public enum Near {
  /** The theme is told in one of the statement's sentences. */
  SENTENCE,
  /** Anywhere in the article. */
  ARTICLE
}
