package io.tidemark.tag.stance;

import io.tidemark.tag.text.Sentence;
import java.util.Set;

/** A sentence's words by place; outside the sentence they are empty. */
record Words(Sentence sentence) {
  private static final Set<String> BREAKS =
      Set.of(
          ("; : ( ) but although though while whereas however because whether if as when since unless"
                  + " until after before than that which where despite")
              .split(" "));
  private static final Set<String> JOINTS = Set.of("-", "/", "'s");

  int size() {
    return sentence.size();
  }

  String text(int i) {
    return has(i) ? sentence.get(i).lower() : "";
  }

  String lemma(int i) {
    return has(i) ? sentence.get(i).lemma() : "";
  }

  String pos(int i) {
    return has(i) ? sentence.get(i).pos() : "";
  }

  boolean is(int i, String word) {
    return text(i).equals(word);
  }

  boolean isOneOf(int i, Set<String> words) {
    return words.contains(text(i));
  }

  /** Whether the word at {@code i} is {@code word} or a form of it. */
  boolean isForm(int i, String word) {
    return has(i) && (text(i).equals(word) || lemma(i).equals(word));
  }

  boolean has(int i) {
    return i >= 0 && i < size();
  }

  boolean isAdverb(int i) {
    return pos(i).startsWith("RB");
  }

  boolean isComma(int i) {
    return is(i, ",");
  }

  /** Whether a clause begins or ends at {@code i}. */
  boolean isBreak(int i) {
    return isOneOf(i, BREAKS);
  }

  boolean isFiniteVerb(int i) {
    return switch (pos(i)) {
      case "VBD", "VBZ", "VBP", "VB", "MD" -> true;
      default -> false;
    };
  }

  /** Whether the word can stand inside a noun phrase, participles included. */
  boolean isInPhrase(int i) {
    return isNominal(i) || pos(i).equals("VBG") || pos(i).equals("VBN") || pos(i).equals("RBR");
  }

  /** Whether the word can stand inside a noun phrase and is no participle. */
  boolean isNominal(int i) {
    String pos = pos(i);
    return pos.startsWith("NN")
        || pos.startsWith("JJ")
        || switch (pos) {
          case "CD", "POS", "PRP$", "DT", "HYPH", "$" -> true;
          default -> isOneOf(i, JOINTS);
        };
  }
}
