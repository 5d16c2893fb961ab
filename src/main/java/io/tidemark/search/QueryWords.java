package io.tidemark.search;

import io.tidemark.index.Words;
import io.tidemark.search.Expression.Form;
import io.tidemark.search.Expression.Piece;
import io.tidemark.search.Expression.Wildcard;
import io.tidemark.search.QueryTokens.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a query as articles' words are read, and the wildcards among them. */
final class QueryWords {
  /** Fewer letters would stand for half of all words. */
  private static final int LEAST_LETTERS = 2;

  private static final Pattern WILD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}*?]*[*?][\\p{L}\\p{M}\\p{Nd}*?]*");

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{Nd}]");

  private final String query;
  private final Token token;
  private final List<Piece> pieces = new ArrayList<>();

  private QueryWords(String query, Token token) {
    this.query = query;
    this.token = token;
  }

  static boolean hasWildcard(Token token) {
    return LETTER.matcher(token.text()).find()
        && (token.text().indexOf('*') >= 0 || token.text().indexOf('?') >= 0);
  }

  /**
   * The pieces of a word with wildcards: several where it holds a hyphen.
   *
   * @throws QueryException where a wildcard has too few letters
   */
  static List<Piece> ofWord(String query, Token word) {
    return new QueryWords(query, word).split(0);
  }

  /**
   * The pieces of a phrase. A question mark behind a word ends a sentence there.
   *
   * @throws QueryException where a wildcard has too few letters
   */
  static List<Piece> ofPhrase(String query, Token phrase) {
    Token said =
        new Token(
            phrase.sign(),
            phrase.text().replaceAll("\\?(?![\\p{L}\\p{Nd}*])", " "),
            phrase.at(),
            phrase.number());
    return new QueryWords(query, said).split(1);
  }

  private List<Piece> split(int mark) {
    String text = token.text();
    Matcher wild = WILD.matcher(text);
    int behind = 0;
    while (wild.find()) {
      plain(text.substring(behind, wild.start()));
      wild(wild.group(), token.at() + mark + wild.start());
      behind = wild.end();
    }
    plain(text.substring(behind));
    return pieces;
  }

  private void plain(String text) {
    Words.of(text).forEach(word -> pieces.add(new Form(word.form())));
  }

  private void wild(String written, int at) {
    String letters = written.replaceAll("[*?]", "");
    if (letters.codePointCount(0, letters.length()) < LEAST_LETTERS) {
      throw new QueryException(
          query,
          at,
          letters.isEmpty()
              ? "expected letters beside * or ?; \"rate cut\"~1 lets any word stand between"
              : "expected at least " + LEAST_LETTERS + " letters or digits beside * or ?");
    }
    if (Words.of(letters).size() > 1) {
      // Each character is a word of its own, as in Chinese: any piece of a text is found anyway.
      plain(letters);
      return;
    }
    String folded = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    pieces.add(new Wildcard(folded.toLowerCase(Locale.ROOT), at));
  }
}
