package io.tidemark.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code words.txt}, by sort. */
final class Lexicon {
  static final Lexicon WORDS = read();

  private final Map<Sort, Set<String>> words;

  private Lexicon(Map<Sort, Set<String>> words) {
    this.words = words;
  }

  /** What a word tells. */
  enum Sort {
    OFFICE,
    SPOKES,
    PAPER,
    CROWD,
    PAST
  }

  /** Whether {@code word}, in whatever case and number, is of {@code sort}. */
  boolean is(String word, Sort sort) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> own = words.getOrDefault(sort, Set.of());
    return own.contains(lower) || own.contains(singular(lower));
  }

  /** Whether one of the words of {@code text} is of {@code sort}. */
  boolean isIn(String text, Sort sort) {
    for (String word : text.split("[^\\p{L}\\p{N}'’-]+")) {
      if (is(word, sort)) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Lexicon read() {
    Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"), "words.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.trim().split(" +");
          Set<String> own =
              words.computeIfAbsent(
                  Sort.valueOf(parts[0].toUpperCase(Locale.ROOT)), sort -> new HashSet<>());
          for (int i = 1; i < parts.length; i++) {
            own.add(parts[i]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("words.txt cannot be read", e);
    }
    return new Lexicon(words);
  }
}
