package io.tidemark.story;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words, runs of words and numbers of a text, as hashes. Where words are not parted by spaces, as
 * in Chinese and Japanese, each character is a word.
 */
final class Shingles {
  /** Words in a run. */
  static final int RUN = 5;

  /** Houses write it each their own way; a market report is full of it. */
  private static final Pattern PERCENT = Pattern.compile("\\bper ?cent\\b");

  private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private Shingles() {}

  /** The words, in their order. */
  static long[] words(String text) {
    String plain = PERCENT.matcher(plain(text)).replaceAll("%");
    long[] words = new long[plain.length() / 4 + 2];
    int count = 0;
    long hash = 0;
    boolean inside = false;
    for (int i = 0; i < plain.length(); ) {
      int letter = plain.codePointAt(i);
      i += Character.charCount(letter);
      if (count + 2 > words.length) {
        words = Arrays.copyOf(words, words.length * 2);
      }
      boolean alone = standsAlone(letter);
      if (inside && (alone || !isLetter(letter))) {
        words[count++] = mix(hash);
        hash = 0;
        inside = false;
      }
      if (alone) {
        words[count++] = mix(letter);
      } else if (isLetter(letter)) {
        hash = hash * 1_000_003 + letter;
        inside = true;
      }
    }
    if (inside) {
      words[count++] = mix(hash);
    }
    return Arrays.copyOf(words, count);
  }

  private static boolean isLetter(int letter) {
    return Character.isLetterOrDigit(letter) || letter == '_';
  }

  private static boolean standsAlone(int letter) {
    if (letter < 0x2E80) {
      return false;
    }
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> false;
    };
  }

  /** All runs; the whole text where it is shorter than a run. */
  static long[] of(long[] words) {
    int runs = Math.max(1, words.length - RUN + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      hashes[i] = hash(words, i, Math.min(words.length, i + RUN));
    }
    return hashes;
  }

  /** The numbers, but for single digits and years, which stand in every text. */
  static long[] numbers(String text) {
    Matcher number = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return number
        .results()
        .map(found -> found.group().replace(",", ""))
        .filter(digits -> digits.length() > 1 && !YEAR.matcher(digits).matches())
        .mapToLong(Shingles::hash)
        .toArray();
  }

  /** One hash over {@code words[from..to)}, order included. */
  static long hash(long[] words, int from, int to) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = from; i < to; i++) {
      hash = mix(hash * 31 + words[i]);
    }
    return hash;
  }

  /** One hash over the characters of {@code text}. */
  static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 1_000_003 + text.charAt(i);
    }
    return mix(hash);
  }

  /** Spreads the bits (the finisher of SplitMix64). */
  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
