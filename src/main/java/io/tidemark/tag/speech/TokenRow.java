package io.tidemark.tag.speech;

import io.tidemark.tag.text.Token;
import java.util.List;

/** The tokens of one sentence inside a longer row; whatever lies outside has no part of speech. */
record TokenRow(List<Token> tokens, int from, int to) {
  String pos(int i) {
    return i >= from && i < to ? tokens.get(i).pos() : "";
  }

  boolean isNoun(int i) {
    return pos(i).startsWith("NN");
  }

  boolean isAdjective(int i) {
    return pos(i).startsWith("JJ");
  }

  boolean isAdverb(int i) {
    return pos(i).startsWith("RB");
  }

  /** Whether the token is a verb, also "'s" where the tagger took it for a possessive. */
  boolean isVerb(int i) {
    return pos(i).equals("MD") || pos(i).startsWith("VB") || isClitic(i);
  }

  /** Whether "'s" stands behind a pronoun: "he's", "that's". */
  boolean isClitic(int i) {
    return pos(i).equals("POS") && (pos(i - 1).equals("PRP") || pos(i - 1).startsWith("W"));
  }

  String form(int i) {
    return tokens.get(i).form();
  }

  String lower(int i) {
    return tokens.get(i).lower();
  }

  String lemma(int i) {
    return tokens.get(i).lemma();
  }

  /** Whether the token is a hyphen that touches the words on both sides. */
  boolean isHyphen(int i) {
    return form(i).equals("-")
        && i > from
        && i + 1 < to
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && tokens.get(i).end() == tokens.get(i + 1).start();
  }
}
