package io.tidemark.tag.text;

import edu.stanford.nlp.process.Morphology;
import io.tidemark.tag.text.feature.FormCache;
import java.util.Locale;

/** Dictionary forms of words, by CoreNLP's rules, each worked out once. */
final class Lemmas {
  private static final char BETWEEN = ' ';

  /** One is not safe for two threads, and a new one brings a large buffer. */
  private static final ThreadLocal<Morphology> MORPHOLOGY =
      ThreadLocal.withInitial(Morphology::new);

  private final FormCache<String> known = new FormCache<>(Lemmas::lemma);

  /** The lemma, in lower case, of {@code word} where it has the part of speech {@code tag}. */
  String of(String word, String tag) {
    return known.get(tag + BETWEEN + word);
  }

  private static String lemma(String tagAndWord) {
    int between = tagAndWord.indexOf(BETWEEN);
    String word = tagAndWord.substring(between + 1);
    String lemma = MORPHOLOGY.get().lemma(word, tagAndWord.substring(0, between), true);
    return (lemma == null ? word : lemma).toLowerCase(Locale.ROOT);
  }
}
