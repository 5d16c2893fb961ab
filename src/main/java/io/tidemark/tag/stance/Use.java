package io.tidemark.tag.stance;

/** How a trend word is used; the same words as in {@code tag.move}'s triggers. */
enum Use {
  /** The subject of the verb moves. */
  GO,
  /** The object of the verb moves; the subject in the passive. */
  PUSH,
  /** With an object the object moves, without one the subject. */
  BOTH,
  /** A noun: "a rise in", "price increases". */
  NOUN,
  /** An adjective or adverb: "is higher", "higher prices". */
  STATE;

  boolean isVerb() {
    return this == GO || this == PUSH || this == BOTH;
  }
}
