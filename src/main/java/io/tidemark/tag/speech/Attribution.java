package io.tidemark.tag.speech;

import org.jspecify.annotations.Nullable;

/**
 * A statement in tokens, before its speaker is looked up in the catalog.
 *
 * @param cueFrom first token of the cue
 * @param cueTo behind its last token
 */
record Attribution(
    @Nullable Speaker speaker, int cueFrom, int cueTo, Content content, Strength strength) {
  /** What sort of cue it has. */
  enum Strength {
    /** Words are spoken or written: "said", "according to". */
    SAID,
    /** A stand is told: "expects", "wants", "praised". */
    HELD
  }

  /** Whether the cue stands in what {@code other} says. */
  boolean isInside(Attribution other) {
    return !equals(other) && other.content.from() <= cueFrom && cueTo <= other.content.to();
  }
}
