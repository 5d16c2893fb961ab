package io.tidemark.tag.speech;

/** How the content of a statement hangs on its cue. */
enum Frame {
  /** said, "…" */
  QUOTE,
  /** said that …; said gold would rise */
  CLAUSE,
  /** asked whether …; did not say when … */
  QUESTION,
  /** expects to …; urged them to … */
  INFINITIVE,
  /** recommends buying … */
  GERUND,
  /** discussed the plan; called the plan a mistake */
  OBJECT,
  /** told reporters …: someone who is spoken to stands before the content */
  WHOM
}
