package io.tidemark.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * One spelling for what is written in many ways, so that catalog and text meet: words part at
 * hyphens, dashes and slashes, and before {@code 's} and {@code n't}; curly apostrophes become
 * straight, accents and the dots of abbreviations fall away, quotation marks are left out.
 *
 * <pre>{@code
 * Spelling.words("small-cap")  // small, cap
 * Spelling.words("Moody’s")    // Moody, 's
 * Spelling.words("U.S.")       // US
 * Spelling.words("Inc.")       // Inc
 * Spelling.words("“")          // nothing
 * }</pre>
 */
public final class Spelling {
  private static final String PARTING = "-‐‑‒–—−/";
  private static final String QUOTES = "\"“”„«»`";

  private Spelling() {}

  /** The words of one token or of one blank-free piece of a pattern; often one, maybe none. */
  public static List<String> words(String token) {
    if (isPlain(token)) {
      return List.of(token);
    }
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      char c = straight(token.charAt(i));
      if (PARTING.indexOf(c) >= 0) {
        finish(word, words);
      } else if (QUOTES.indexOf(c) < 0) {
        if (c == '\'' && startsPossessive(token, i)) {
          finish(word, words);
        } else if (endsInContractedNot(token, i)) {
          finish(word, words);
        }
        word.append(c);
      }
    }
    finish(word, words);
    return words;
  }

  private static boolean isPlain(String token) {
    if (token.isEmpty()) {
      return false;
    }
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c > 127 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static char straight(char c) {
    return c == '’' || c == '‘' ? '\'' : c;
  }

  private static boolean startsPossessive(String token, int i) {
    return i == token.length() - 2 && (token.charAt(i + 1) | 0x20) == 's';
  }

  private static boolean endsInContractedNot(String token, int i) {
    return i > 0
        && i == token.length() - 3
        && (token.charAt(i) | 0x20) == 'n'
        && straight(token.charAt(i + 1)) == '\''
        && (token.charAt(i + 2) | 0x20) == 't';
  }

  private static void finish(StringBuilder word, List<String> words) {
    String done = withoutDots(withoutAccents(word.toString()));
    word.setLength(0);
    if (!done.isEmpty() && !done.equals("'")) {
      words.add(done);
    }
  }

  private static String withoutAccents(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return word;
  }

  /** {@code U.S.} and {@code Inc.} lose their dots; {@code 2.5}, {@code Booking.com} keep them. */
  private static String withoutDots(String word) {
    if (word.indexOf('.') < 0 || word.length() == 1) {
      return word;
    }
    boolean letterByLetter = true;
    for (int i = 0; i < word.length(); i++) {
      letterByLetter &= i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
    }
    if (letterByLetter) {
      return word.replace(".", "");
    }
    return word.endsWith(".") && Character.isLetter(word.charAt(word.length() - 2))
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
