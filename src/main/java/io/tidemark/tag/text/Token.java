package io.tidemark.tag.text;

/**
 * A word or a mark of punctuation.
 *
 * @param start offset of its first UTF-16 code unit in the field
 * @param end offset behind its last
 * @param form the piece of text itself
 * @param lower {@code form} in lower case
 * @param lemma dictionary form, lower case
 * @param pos part of speech, Penn Treebank tag
 * @param ner {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 */
public record Token(
    int start, int end, String form, String lower, String lemma, String pos, String ner) {

  /** Whether the token is {@code word}, whatever its case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether the first letter is a capital. */
  public boolean capital() {
    return Character.isUpperCase(form.charAt(0));
  }

  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  public boolean isNoun() {
    return pos.startsWith("NN");
  }
}
