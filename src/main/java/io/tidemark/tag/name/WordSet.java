package io.tidemark.tag.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A set of words written as text, so that a long list stays readable. */
final class WordSet {
  private WordSet() {}

  /** The words of {@code text}, parted by white space; one told twice counts once. */
  static Set<String> of(String text) {
    return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
  }
}
