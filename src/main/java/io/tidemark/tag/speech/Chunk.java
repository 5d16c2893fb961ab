package io.tidemark.tag.speech;

/**
 * A piece of a sentence that the rules treat as one: a base noun phrase, a verb with its
 * auxiliaries, a preposition, a mark of punctuation.
 *
 * @param kind what it is
 * @param from its first token
 * @param to behind its last token
 * @param head the token that carries it: the last noun, the main verb, else the first
 */
record Chunk(Kind kind, int from, int to, int head) {
  /** What a chunk is. */
  enum Kind {
    NOUN,
    /** A verb that can have a subject of its own: "has said". */
    FINITE,
    /** "to say", also "to have said". */
    INFINITIVE,
    /** "saying". */
    GERUND,
    /** "led", without an auxiliary. */
    PARTICIPLE,
    /** Also "according to". */
    PREPOSITION,
    /** "that", "whether", "because", … */
    SUBORDINATOR,
    /** "who", "which", "what", "how". */
    RELATIVE,
    /** "and", "or", "but". */
    CONJUNCTION,
    ADVERB,
    ADJECTIVE,
    COMMA,
    /** Colon or semicolon. */
    COLON,
    DASH,
    /** The end of a sentence. */
    STOP,
    QUOTE,
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isVerb() {
    return kind == Kind.FINITE
        || kind == Kind.INFINITIVE
        || kind == Kind.GERUND
        || kind == Kind.PARTICIPLE;
  }
}
