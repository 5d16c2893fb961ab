package io.tidemark.tag.move;

import io.tidemark.article.Direction;

/**
 * Words that carry a direction.
 *
 * @param from first token
 * @param to behind the last token
 * @param anchor the token that the grammar hangs on: the verb, the noun, the adjective
 * @param needsSubject whether it tells a move only of a subject that the catalog knows
 */
record Trigger(int from, int to, int anchor, Direction direction, Kind kind, boolean needsSubject) {
  /** How the moving thing is found. */
  enum Kind {
    /** The subject of the verb moves. */
    GO,
    /** The object of the verb moves; the subject in the passive. */
    PUSH,
    /** A noun: what it is of, in or about moves. */
    NOUN,
    /** Said of the thing before it: "is higher", "closed up". */
    STATE,
    /** Said of the noun behind it: "higher prices". */
    ATTRIBUTE,
    /** A level that tells a direction: "a record high". */
    LEVEL,
    /** The end of a run: "snapped a four-day slide". */
    TURN,
    /** A move of an interest rate, a tax, a forecast: "raised rates". */
    RATE
  }
}
