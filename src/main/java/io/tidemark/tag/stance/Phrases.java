package io.tidemark.tag.stance;

import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, looked up by their first word. A word of a phrase stands for all its
 * forms; ".." is a gap of up to four words that no comma cuts.
 */
final class Phrases<T> {
  private static final String GAP = "..";
  private static final int WIDEST = 4;
  private static final Set<String> CUTS = Set.of(",", ";", ".");

  private final Map<List<String>, T> meanings = new HashMap<>();
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /** Gives {@code phrase} the meaning that {@code change} makes of the one it had, or of null. */
  void put(String phrase, Change<T> change) {
    List<String> words = List.of(phrase.split(" "));
    if (!meanings.containsKey(words)) {
      List<List<String>> all = byFirst.computeIfAbsent(words.getFirst(), key -> new ArrayList<>());
      all.add(words);
      all.sort(Comparator.comparingInt((List<String> w) -> w.size()).reversed());
    }
    meanings.put(words, change.apply(meanings.get(words)));
  }

  /** As {@link UnaryOperator}, of what may be null. */
  interface Change<T> {
    T apply(@Nullable T old);
  }

  /** The longest phrases from left to right; none overlaps another. */
  List<At<T>> longest(Words words) {
    List<At<T>> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      At<T> longest = null;
      for (At<T> at : at(words, i)) {
        longest = longest == null || at.size() > longest.size() ? at : longest;
      }
      if (longest != null) {
        found.add(longest);
      }
      i = longest == null ? i + 1 : longest.to();
    }
    return found;
  }

  /** Every phrase wherever it stands. */
  List<At<T>> all(Words words) {
    List<At<T>> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.addAll(at(words, i));
    }
    return found;
  }

  private List<At<T>> at(Words words, int i) {
    List<List<String>> byForm = byFirst.getOrDefault(words.text(i), List.of());
    List<List<String>> byLemma = byFirst.getOrDefault(words.lemma(i), List.of());
    if (byForm.isEmpty() && byLemma.isEmpty()) {
      return List.of();
    }
    Set<List<String>> candidates = new LinkedHashSet<>(byForm);
    candidates.addAll(byLemma);
    List<At<T>> found = new ArrayList<>();
    for (List<String> phrase : candidates) {
      int to = match(words, i, phrase, 0);
      T meaning = meanings.get(phrase);
      if (to > 0 && meaning != null) {
        found.add(new At<>(i, to, meaning));
      }
    }
    return found;
  }

  /** Where {@code phrase} from its word {@code part} on ends if it begins at {@code i}, or -1. */
  private static int match(Words words, int i, List<String> phrase, int part) {
    if (part == phrase.size()) {
      return i;
    }
    if (!phrase.get(part).equals(GAP)) {
      return words.isForm(i, phrase.get(part)) ? match(words, i + 1, phrase, part + 1) : -1;
    }
    for (int gap = 0; gap <= WIDEST && words.has(i + gap); gap++) {
      if (words.isOneOf(i + gap, CUTS)) {
        return -1;
      }
      int to = match(words, i + gap, phrase, part + 1);
      if (to > 0) {
        return to;
      }
    }
    return -1;
  }
}
