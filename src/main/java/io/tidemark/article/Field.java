package io.tidemark.article;

/** The two texts of an article that tags point into. */
public enum Field {
  TITLE,
  BODY
}
