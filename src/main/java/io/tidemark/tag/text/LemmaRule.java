package io.tidemark.tag.text;

/**
 * How a lemma comes from its word: {@code policies} loses three letters and gets {@code y}.
 *
 * @param dropped letters lost at the word's end
 * @param added letters put there
 */
record LemmaRule(int dropped, String added) {
  static LemmaRule of(String word, String lemma) {
    int same = 0;
    int most = Math.min(word.length(), lemma.length());
    while (same < most && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    if (same > 0 && Character.isHighSurrogate(word.charAt(same - 1))) {
      same--;
    }
    return new LemmaRule(word.length() - same, lemma.substring(same));
  }

  String apply(String word) {
    if (dropped > word.length()) {
      throw new IllegalArgumentException("an annotation of another text: '" + word + "'");
    }
    return word.substring(0, word.length() - dropped) + added;
  }
}
