package io.tidemark.tag.pattern;

import io.tidemark.catalog.Spelling;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence in the catalog's {@link Spelling}: what matching works on.
 *
 * <p>Most tokens are one word. Hyphens, slashes and quotation marks are none; a token that holds a
 * hyphen inside is several; other punctuation is one that {@link Word#mark} tells apart.
 */
public final class Words {
  private final Sentence sentence;
  private final List<Word> words;
  private final int[] firstOfToken;
  private final boolean lowerCase;

  /**
   * One word.
   *
   * @param form as the text has it, respelt
   * @param lower {@code form} in lower case
   * @param lemma dictionary form, lower case
   * @param token the token that it is from
   * @param mark whether it is punctuation
   */
  public record Word(String form, String lower, String lemma, int token, boolean mark) {}

  private Words(Sentence sentence, List<Word> words, int[] firstOfToken, boolean lowerCase) {
    this.sentence = sentence;
    this.words = words;
    this.firstOfToken = firstOfToken;
    this.lowerCase = lowerCase;
  }

  /** The words of {@code sentence}. */
  public static Words of(Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.size());
    int[] first = new int[sentence.size() + 1];
    boolean lowerCase = true;
    for (int t = 0; t < sentence.size(); t++) {
      Token token = sentence.get(t);
      first[t] = words.size();
      lowerCase &= token.form().equals(token.lower());
      add(token, t, words);
    }
    first[sentence.size()] = words.size();
    return new Words(sentence, words, first, lowerCase);
  }

  private static void add(Token token, int number, List<Word> words) {
    String form = token.form();
    List<String> parts = Spelling.words(form);
    if (parts.size() == 1) {
      String part = parts.getFirst();
      boolean same = part.equals(form);
      String lower = same ? token.lower() : part.toLowerCase(Locale.ROOT);
      words.add(new Word(part, lower, same ? token.lemma() : lower, number, isMark(part)));
    } else if (parts.isEmpty() && isDash(form)) {
      words.add(new Word(form, form, form, number, true));
    } else {
      for (String part : parts) {
        String lower = part.toLowerCase(Locale.ROOT);
        words.add(new Word(part, lower, lower, number, false));
      }
    }
  }

  private static boolean isMark(String form) {
    return form.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** A dash that parts clauses, unlike a hyphen that joins words. */
  private static boolean isDash(String form) {
    return form.equals("--") || form.equals("—");
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return words.size();
  }

  public Word get(int i) {
    return words.get(i);
  }

  /** The first word of token {@code token}, or of the next token that has one. */
  public int firstOf(int token) {
    return firstOfToken[token];
  }

  /** Whether no letter of the sentence is a capital. */
  public boolean lowerCase() {
    return lowerCase;
  }
}
