package io.tidemark.article;

/** What the text says of a theme. */
public enum ThemeStatus {
  /** At work or building. */
  ACTIVE,
  /** Unwinding, losing force. */
  FADING,
  /** Said not to be so. */
  NEGATED,
  /** Only if something happens. */
  CONDITIONAL,
  /** Told as history. */
  PAST
}
