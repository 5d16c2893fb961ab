package io.tidemark.analyze.discover;

import io.tidemark.index.Words;
import io.tidemark.tag.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stems of tokens, as the index has them; each form is looked up once. */
final class Stems {
  private final Map<String, String> known = new HashMap<>();

  /** The stem of {@code token}; null where the index does not take it for one word. */
  @Nullable String of(Token token) {
    String stem = known.computeIfAbsent(token.form(), Stems::stem);
    return stem.isEmpty() ? null : stem;
  }

  private static String stem(String form) {
    // A dot within is that of a wire's code, such as ABC.N, or of a.m.
    boolean word = form.length() > 1 && Character.isLetter(form.charAt(0)) && form.indexOf('.') < 0;
    List<Words.Word> words = word ? Words.of(form) : List.of();
    return words.size() == 1 ? words.getFirst().stem() : "";
  }
}
