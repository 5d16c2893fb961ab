package io.tidemark.story;

import io.tidemark.article.Article;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The runs of five words of a text, as hashes. */
final class Shingles {
  /** Words in a run. */
  static final int RUN = 5;

  /** A body with fewer words is told apart by its title too: many teasers share one stub. */
  private static final int STUB = 20;

  /** Houses write it each their own way; a market report is full of it. */
  private static final Pattern PERCENT = Pattern.compile("\\bper ?cent\\b");

  private Shingles() {}

  /** The words that decide which story the article belongs to, as hashes in their order. */
  static long[] words(Article article) {
    long[] body = words(article.body());
    return body.length >= STUB ? body : words(article.title() + "\n" + article.body());
  }

  /** Hashes of all runs; of the whole text where it is shorter than a run. */
  static long[] of(long[] words) {
    int runs = Math.max(1, words.length - RUN + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      hashes[i] = hash(words, i, Math.min(words.length, i + RUN));
    }
    return hashes;
  }

  /** One hash over {@code words[from..to)}, order included. */
  static long hash(long[] words, int from, int to) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = from; i < to; i++) {
      hash = mix(hash * 31 + words[i]);
    }
    return hash;
  }

  /** Spreads the bits (the finisher of SplitMix64). */
  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static long[] words(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain = PERCENT.matcher(lower).replaceAll("%");
    long[] words = new long[plain.length() / 2 + 1];
    int count = 0;
    long hash = 0;
    boolean inside = false;
    for (int i = 0; i < plain.length(); ) {
      int letter = plain.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter) || letter == '_') {
        hash = hash * 1_000_003 + letter;
        inside = true;
      } else if (inside) {
        words[count++] = mix(hash);
        hash = 0;
        inside = false;
      }
    }
    if (inside) {
      words[count++] = mix(hash);
    }
    return Arrays.copyOf(words, count);
  }
}
