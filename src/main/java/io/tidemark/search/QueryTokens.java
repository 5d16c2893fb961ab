package io.tidemark.search;

import java.util.ArrayList;
import java.util.List;

/** Splits a query into parentheses, quoted phrases, field names and words. */
final class QueryTokens {
  private static final String QUOTES = "\"“”„";

  private final String query;
  private final List<Token> tokens = new ArrayList<>();

  enum Sign {
    OPEN,
    CLOSE,
    PHRASE,
    /** {@code name:}, directly before its value. */
    FIELD,
    WORD,
    END
  }

  /**
   * A piece of the query.
   *
   * @param text without quotation marks and without the colon of a field
   * @param at where it begins
   */
  record Token(Sign sign, String text, int at) {
    boolean is(String operator) {
      return sign == Sign.WORD && text.equals(operator);
    }
  }

  private QueryTokens(String query) {
    this.query = query;
  }

  /** The tokens of {@code query}; the last one is {@code END}. */
  static List<Token> of(String query) {
    QueryTokens tokens = new QueryTokens(query);
    tokens.split();
    return tokens.tokens;
  }

  private void split() {
    int at = 0;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        tokens.add(new Token(c == '(' ? Sign.OPEN : Sign.CLOSE, String.valueOf(c), at));
        at++;
      } else if (QUOTES.indexOf(c) >= 0) {
        at = phrase(at);
      } else {
        at = word(at);
      }
    }
    tokens.add(new Token(Sign.END, "", query.length()));
  }

  private int phrase(int open) {
    int close = open + 1;
    while (close < query.length() && QUOTES.indexOf(query.charAt(close)) < 0) {
      close++;
    }
    if (close == query.length()) {
      throw new QueryException(query, open, "this quotation mark is never closed");
    }
    tokens.add(new Token(Sign.PHRASE, query.substring(open + 1, close), open));
    return close + 1;
  }

  private int word(int start) {
    int end = start;
    while (end < query.length() && !endsWord(query.charAt(end))) {
      if (query.charAt(end) == ':' && isName(start, end)) {
        tokens.add(new Token(Sign.FIELD, query.substring(start, end), start));
        return end + 1;
      }
      end++;
    }
    tokens.add(new Token(Sign.WORD, query.substring(start, end), start));
    return end;
  }

  /** Whether a field's name stands there: letters, and no other field before them. */
  private boolean isName(int start, int end) {
    boolean value = start > 0 && query.charAt(start - 1) == ':';
    return !value
        && end > start
        && query.substring(start, end).chars().allMatch(Character::isLetter);
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || QUOTES.indexOf(c) >= 0;
  }
}
