package io.tidemark.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Splits text into words, the same way for articles and for queries: at the word borders of Unicode
 * (UAX 29) and at colons and hyphens; lower case, without accents, without {@code 's} and {@code
 * l'}, {@code U.S.} as {@code us}, {@code 2,468} as {@code 2468}. Of Chinese, Japanese and Korean
 * each character is a word.
 */
public final class Words {
  /** Articles and prepositions that French and Italian write with the next word. */
  private static final Pattern ELISION =
      Pattern.compile("^(?:[cdjlmnst]|qu|all|dall|dell|nell|sull|quell|un)'(?=\\p{L}{3})");

  private Words() {}

  /**
   * A word.
   *
   * @param start offset of its first character in the text
   * @param end offset behind its last
   * @param form the word as written, folded as told above
   * @param stem its English stem (Porter 2)
   */
  public record Word(int start, int end, String form, String stem) {}

  /** The words of {@code text}, in order. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    EnglishStemmer stemmer = new EnglishStemmer();
    try (StandardTokenizer tokens = new StandardTokenizer()) {
      // A colon within a word would make it look like the term of a tag.
      tokens.setReader(new StringReader(text.replace(':', ' ')));
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String token = term.toString();
        if (isWrittenWithoutSpaces(token)) {
          addCharacters(token, offset.startOffset(), words);
          continue;
        }
        String form = form(token);
        stemmer.setCurrent(form);
        stemmer.stem();
        words.add(new Word(offset.startOffset(), offset.endOffset(), form, stemmer.getCurrent()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be read", e);
    }
    return words;
  }

  /** Katakana joins words, and Hangul ends them in particles: neither tells where a word ends. */
  private static boolean isWrittenWithoutSpaces(String token) {
    int letter = token.codePointAt(0);
    return letter > 0x2E80
        && switch (Character.UnicodeScript.of(letter)) {
          case KATAKANA, HANGUL, HIRAGANA, HAN -> true;
          default -> false;
        };
  }

  /** Each character is a word, so that any piece of a word is found as a phrase. */
  private static void addCharacters(String token, int start, List<Word> words) {
    for (int i = 0; i < token.length(); ) {
      int end = i + Character.charCount(token.codePointAt(i));
      String form = Normalizer.normalize(token.substring(i, end), Normalizer.Form.NFKC);
      words.add(new Word(start + i, start + end, form, form));
      i = end;
    }
  }

  private static String form(String token) {
    String folded = fold(token.toLowerCase(Locale.ROOT).replace('’', '\''));
    String whole = ELISION.matcher(folded).replaceFirst("");
    String bare = whole.endsWith("'s") ? whole.substring(0, whole.length() - 2) : whole;
    if (bare.isEmpty()) {
      return folded;
    }
    if (Character.isDigit(bare.charAt(0))) {
      return bare.replace(",", "");
    }
    return isAcronym(bare) ? bare.replace(".", "") : bare;
  }

  /** Single letters with dots between. */
  private static boolean isAcronym(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 != Character.isLetter(word.charAt(i))
          || (i % 2 == 1 && word.charAt(i) != '.')) {
        return false;
      }
    }
    return word.length() > 1;
  }

  private static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        char[] letters = word.toCharArray();
        char[] folded = new char[letters.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length);
      }
    }
    return word;
  }
}
