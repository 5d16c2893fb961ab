package io.tidemark.tag.text.feature;

/**
 * The polynomial hash of a piece of text, in a form that can be put behind another.
 *
 * <p>Characters are the digits of a number to a fixed base, modulo 2<sup>64</sup>. Two of the half
 * million spellings of a model never share a hash: that is checked when a model is compiled. An
 * unknown spelling takes one of theirs by chance once in 10<sup>13</sup>.
 *
 * @param hash of the text; 0 for none
 * @param power the base to the power of the text's length: what the hash of the text before is
 *     multiplied by
 */
public record Spelling(long hash, long power) {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** The spelling of {@code text}. */
  public static Spelling of(String text) {
    return of(text, 0, text.length());
  }

  /** The spelling of the characters {@code from} up to, not including, {@code to}. */
  public static Spelling of(String text, int from, int to) {
    long hash = 0;
    long power = 1;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new Spelling(hash, power);
  }

  /** The hash of this text behind the text that has the hash {@code before}. */
  public long after(long before) {
    return before * power + hash;
  }

  /** This text with {@code next} behind it. */
  public Spelling then(Spelling next) {
    return new Spelling(next.after(hash), power * next.power);
  }
}
