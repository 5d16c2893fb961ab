package io.tidemark.article;

/** What sort of text an article is. */
public enum ArticleKind {
  /** A news story. */
  NEWS,
  /** A broker's or bank's research note. */
  RESEARCH,
  /** A speech, statement or minutes of an official body. */
  SPEECH,
  /** Mostly numbers: a table, a data release. */
  DATA,
  OTHER
}
