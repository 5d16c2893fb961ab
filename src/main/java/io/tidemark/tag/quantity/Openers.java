package io.tidemark.tag.quantity;

import java.util.HashSet;
import java.util.Set;

/**
 * The words that a reader can begin with. Each reader keeps its own, so that most words of a
 * sentence cost one look-up instead of a trial of every reader.
 */
final class Openers {
  private Openers() {}

  @SafeVarargs
  static Set<String> of(Set<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return Set.copyOf(all);
  }

  /** Whether {@code text} is letters alone, so that it can only open what it is listed for. */
  static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
