package io.tidemark.tag.pattern;

import io.tidemark.catalog.Spelling;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of an article by which a {@link Need} is asked for: every form and lemma, in lower
 * case, that a pattern or a name of the catalog can be compared with.
 */
public final class Terms {
  private Terms() {}

  /** The terms of {@code text}. */
  public static Set<String> of(AnnotatedText text) {
    Set<String> terms = new HashSet<>();
    String publisher = text.article().publisher();
    if (publisher != null) {
      addWords(publisher, terms);
    }
    text.article().authors().forEach(author -> addWords(author, terms));
    for (Sentence sentence : text.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.get(i);
        terms.add(token.lower());
        terms.add(token.lemma());
        addWords(token.form(), terms);
        if (token.form().equals("&") && i > 0 && i + 1 < sentence.size()) {
          // Names join what the tokenizer takes apart: "at&t".
          terms.add(sentence.get(i - 1).lower() + "&" + sentence.get(i + 1).lower());
        }
      }
    }
    return terms;
  }

  private static void addWords(String words, Set<String> terms) {
    for (String piece : words.strip().split("\\s+")) {
      Spelling.words(piece).forEach(word -> terms.add(word.toLowerCase(Locale.ROOT)));
    }
  }
}
