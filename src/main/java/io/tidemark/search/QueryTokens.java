package io.tidemark.search;

import java.util.ArrayList;
import java.util.List;

/** Splits a query into parentheses, quoted phrases, field names, words and NEAR. */
final class QueryTokens {
  /** Other words between, at most; title and body, which stand further apart, are never near. */
  static final int FARTHEST = 50;

  /** A longer line is no query that somebody typed. */
  static final int LONGEST = 10_000;

  /** What a bare NEAR means. */
  private static final int NEAR = 10;

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
    NEAR,
    END
  }

  /**
   * A piece of the query.
   *
   * @param text without quotation marks and without the colon of a field
   * @param at where it begins
   * @param number of words: what {@code ~} behind a phrase says, or NEAR
   */
  record Token(Sign sign, String text, int at, int number) {
    boolean is(String operator) {
      return sign == Sign.WORD && text.equals(operator);
    }
  }

  private QueryTokens(String query) {
    this.query = query;
  }

  /**
   * The tokens of {@code query}; the last one is {@code END}.
   *
   * @throws QueryException where it is too long, or a mark is not closed or lacks its number
   */
  static List<Token> of(String query) {
    if (query.length() > LONGEST) {
      throw new QueryException(
          query, LONGEST, "a query holds at most " + LONGEST + " characters; expected its end");
    }
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
        add(c == '(' ? Sign.OPEN : Sign.CLOSE, at, at + 1);
        at++;
      } else if (isQuote(c)) {
        at = phrase(at);
      } else {
        at = word(at);
      }
    }
    add(Sign.END, query.length(), query.length());
  }

  private int phrase(int open) {
    int close = open + 1;
    while (close < query.length() && !isQuote(query.charAt(close))) {
      close++;
    }
    if (close == query.length()) {
      throw new QueryException(query, open, "this quotation mark is never closed");
    }
    int behind = close + 1;
    int slop = 0;
    if (behind < query.length() && query.charAt(behind) == '~') {
      int end = wordEnd(behind + 1);
      slop = number(behind + 1, end, "after ~");
      behind = end;
    }
    tokens.add(new Token(Sign.PHRASE, query.substring(open + 1, close), open, slop));
    return behind;
  }

  private int word(int start) {
    int end = wordEnd(start);
    int colon = query.indexOf(':', start);
    if (colon > 0 && colon < end && isName(start, colon)) {
      add(Sign.FIELD, start, colon);
      return colon + 1;
    }
    String word = query.substring(start, end);
    boolean value = start > 0 && query.charAt(start - 1) == ':';
    if (!value && word.equals("NEAR")) {
      tokens.add(new Token(Sign.NEAR, word, start, NEAR));
    } else if (!value && word.startsWith("NEAR/")) {
      int distance = number(start + "NEAR/".length(), end, "after NEAR/");
      tokens.add(new Token(Sign.NEAR, word, start, distance));
    } else {
      add(Sign.WORD, start, end);
    }
    return end;
  }

  private int number(int start, int end, String where) {
    String digits = query.substring(start, end);
    int number = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
    if (number < 0 || number > FARTHEST) {
      throw new QueryException(
          query, start, "expected a number of words from 0 to " + FARTHEST + " " + where);
    }
    return number;
  }

  /** Whether a field's name stands there: letters, and no other field before them. */
  private boolean isName(int start, int end) {
    boolean value = start > 0 && query.charAt(start - 1) == ':';
    return !value
        && end > start
        && query.substring(start, end).chars().allMatch(Character::isLetter);
  }

  private void add(Sign sign, int start, int end) {
    tokens.add(new Token(sign, query.substring(start, end), start, 0));
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < query.length() && !endsWord(query.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
