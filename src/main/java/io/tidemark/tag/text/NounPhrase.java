package io.tidemark.tag.text;

/**
 * A base noun phrase: determiner, adjectives, nouns, names; no prepositional phrase.
 *
 * @param from its first token
 * @param to behind its last token
 * @param head the token that the others describe: the last noun
 */
public record NounPhrase(int from, int to, int head) {
  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
