package io.tidemark.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Whom the words for a speaker mean.
 *
 * @param entity catalog id, or null where the catalog lacks it
 * @param name the fullest that the article tells: the words themselves where nobody is named
 * @param house of a person: the house spoken for as the article tells it, or null
 */
public record Speaker(Kind kind, @Nullable String entity, String name, @Nullable House house) {

  /** What a speaker is. */
  public enum Kind {
    PERSON,
    /** An organisation, or people without a name who speak for it. */
    HOUSE,
    /** Many of one trade: analysts, economists, traders. */
    CROWD,
    /** Somebody without a name, or a thing: a source, data, a market. */
    NOBODY
  }
}
