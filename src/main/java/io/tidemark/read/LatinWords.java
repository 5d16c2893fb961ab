package io.tidemark.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells languages written in Latin letters apart by their most frequent words. */
final class LatinWords {
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}]*");
  private static final String ENGLISH = "en";
  private static final String FILE = "languages.txt";

  /** So many words must be of a language before it is named. */
  private static final int FEWEST = 2;

  /** The part of a short text that must be, and how short that is. */
  private static final double SHORT_SHARE = 0.3;

  private static final int SHORT = 8;

  private static final double SHARE = 0.15;
  private static final double ENGLISH_SHARE = 0.06;

  private final List<String> languages;
  private final Map<String, Long> words;
  private final Map<Integer, Long> letters;

  /**
   * @param words each with the languages in which it is frequent: bit n for the nth
   * @param letters that few languages have, likewise
   */
  private LatinWords(List<String> languages, Map<String, Long> words, Map<Integer, Long> letters) {
    this.languages = List.copyOf(languages);
    this.words = Map.copyOf(words);
    this.letters = Map.copyOf(letters);
  }

  static LatinWords load() {
    List<String> languages = new ArrayList<>();
    Map<String, Long> words = new HashMap<>();
    Map<Integer, Long> letters = new HashMap<>();
    for (String line : lines()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      long bit = 1L << languages.size();
      int colon = line.indexOf(':');
      int bar = line.indexOf('|');
      languages.add(line.substring(0, colon));
      String listed = line.substring(colon + 1, bar < 0 ? line.length() : bar);
      for (String word : listed.strip().split(" ")) {
        words.merge(word, bit, (a, b) -> a | b);
      }
      String rare = bar < 0 ? "" : line.substring(bar + 1).strip();
      rare.codePoints().forEach(letter -> letters.merge(letter, bit, (a, b) -> a | b));
    }
    return new LatinWords(languages, words, letters);
  }

  private static List<String> lines() {
    try (InputStream in = LatinWords.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " in the program's own jar cannot be read", e);
    }
  }

  /** The language of {@code text}, or null where too little tells it. */
  @Nullable String language(String text) {
    int[] hits = new int[languages.size()];
    int all = 0;
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      all++;
      for (long of = of(word.group()); of != 0; of &= of - 1) {
        hits[Long.numberOfTrailingZeros(of)]++;
      }
    }
    int english = hits[languages.indexOf(ENGLISH)];
    int best = languages.indexOf(ENGLISH);
    for (int i = 0; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    if (hits[best] > english && isPlain(hits[best], english, all)) {
      return languages.get(best);
    }
    return english > 0 && english >= all * ENGLISH_SHARE ? ENGLISH : null;
  }

  /** The languages in which {@code word} is frequent, or of which it has a letter. */
  private long of(String word) {
    long of = words.getOrDefault(word, 0L);
    for (int i = 0; i < word.length(); i++) {
      of |= word.charAt(i) < 0x80 ? 0 : letters.getOrDefault((int) word.charAt(i), 0L);
    }
    return of;
  }

  /** Names and loans give an English text some words of another language. */
  private static boolean isPlain(int hits, int english, int words) {
    return hits >= FEWEST
        && hits >= words * (words < SHORT ? SHORT_SHARE : SHARE)
        && hits >= 2 * english;
  }
}
