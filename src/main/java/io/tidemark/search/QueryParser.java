package io.tidemark.search;

import io.tidemark.index.Words;
import io.tidemark.search.QueryTokens.Sign;
import io.tidemark.search.QueryTokens.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query language, the same for commands, programs and pages.
 *
 * <pre>
 * query    = and { "OR" and }
 * and      = not { [ "AND" ] not }
 * not      = "NOT" not | near
 * near     = atom { "NEAR" [ "/" number ] atom }
 * atom     = "(" query ")" | field ":" value | phrase | word | "*"
 * value    = word | phrase
 * phrase   = quotation mark, words, quotation mark, [ "~" number ]
 * word     = what stands between spaces; "*" in it stands for any letters, "?" for one
 * number   = 0 to 50
 * </pre>
 *
 * <p>{@code AND}, {@code OR}, {@code NOT} and {@code NEAR} are operators in capitals only; parts
 * side by side must all match. {@code NOT} binds tighter than {@code AND}, and that tighter than
 * {@code OR}; tightest binds {@code NEAR}.
 *
 * <p>A <b>word</b> matches whatever its ending ({@code rally} finds <i>rallied</i>), in texts of
 * other languages than English as it is, in Chinese, Japanese and Korean ones wherever its
 * characters stand side by side; a word with a hyphen as words side by side. Words that are
 * together a sure name of the catalog's also find what is tagged with its id: {@code bitcoin}
 * articles with <i>BTC</i>, {@code crude oil} those with <i>Brent crude</i> or without either word.
 * A <b>phrase</b> matches just as written save for case, and nothing but its words; with {@code ~n}
 * up to n other words may stand between them. A <b>wildcard</b> matches words as written; it needs
 * two letters and may stand for 500 words of the index. {@code *} by itself is every article.
 *
 * <p>{@code a NEAR/n b}: a and b with at most n other words between, in either order; {@code NEAR}
 * alone is {@code NEAR/10}. Either side is a word, a phrase, a wildcard, a tag ({@code theme
 * subject move org person place status stance}), another {@code NEAR}, or several of them in
 * parentheses with {@code OR} between. A tag stands at its first word; a stance at each word of its
 * sentence. Title and body are never near one another.
 *
 * <table>
 * <caption>fields</caption>
 * <tr><td>{@code theme:trump-trade}</td><td>articles with the theme; {@code theme:reflation/fading}
 * with that status: active, fading, negated, conditional, past</td></tr>
 * <tr><td>{@code subject:bitcoin}</td><td>articles that name the subject</td></tr>
 * <tr><td>{@code move:gold/up}</td><td>articles in which it goes that way: up, down, flat, steeper,
 * flatter; {@code move:gold} any way; {@code move:gold/up/expected} with that status: reported,
 * expected, conditional, negated; without one, all but negated</td></tr>
 * <tr><td>{@code status:fading}</td><td>articles with any theme or any move of that status</td></tr>
 * <tr><td>{@code stance:hawkish}</td><td>articles with such a sentence on monetary policy: hawkish,
 * dovish, neutral</td></tr>
 * <tr><td>{@code org:huatai-securities person:jerome-powell place:china}</td><td>articles that name
 * it</td></tr>
 * <tr><td>{@code publisher:harbor-wire}</td><td>also {@code publisher:"Harbor Wire"}</td></tr>
 * <tr><td>{@code kind:news}</td><td>news, research, speech, data, other</td></tr>
 * <tr><td>{@code lang:en}</td><td>ISO 639-1 code</td></tr>
 * <tr><td>{@code from:2024-07-01 to:2024-07}</td><td>published within, both ends included; a day, a
 * month or a year</td></tr>
 * <tr><td>{@code story:9f3a5c0d12e4b678}</td><td>the copies of one story</td></tr>
 * <tr><td>{@code like:ID}</td><td>articles that share the most telling words and tags of the
 * article with that id, without the copies of its story</td></tr>
 * </table>
 */
public final class QueryParser {
  /** Deeper parentheses are no query that somebody typed. */
  private static final int DEEPEST = 50;

  /** Words and tags; each may stand for several terms, of which Lucene takes 1,024. */
  private static final int MOST = 150;

  private final String query;
  private final List<Token> tokens;
  private int next;
  private int depth;
  private int parts;

  private QueryParser(String query) {
    this.query = query;
    this.tokens = QueryTokens.of(query);
  }

  /**
   * The query that {@code line} says.
   *
   * @throws QueryException where it breaks the grammar
   */
  public static Expression parse(String line) {
    return new QueryParser(line).parse();
  }

  private Expression parse() {
    Expression expression = or();
    Token rest = peek();
    if (rest.sign() == Sign.CLOSE) {
      throw fault(rest, "this parenthesis closes none; expected a word, a field or the end");
    }
    if (expression == null) {
      throw fault(rest, "expected a word, a phrase or a field such as theme:rate-cut");
    }
    return expression;
  }

  private @Nullable Expression or() {
    List<Expression> parts = new ArrayList<>();
    add(parts, and());
    while (peek().is("OR")) {
      Token operator = tokens.get(next++);
      if (parts.isEmpty()) {
        throw fault(operator, "expected a word, a phrase or a field before OR");
      }
      Expression part = and();
      if (part == null) {
        throw fault(peek(), "expected a word, a phrase or a field after OR");
      }
      parts.add(part);
    }
    return parts.size() < 2 ? first(parts) : new Expression.Or(parts);
  }

  private @Nullable Expression and() {
    List<Expression> parts = new ArrayList<>();
    add(parts, startsPart(peek()) ? not() : null);
    while (true) {
      Token token = peek();
      if (token.is("AND")) {
        next++;
        if (parts.isEmpty()) {
          throw fault(token, "expected a word, a phrase or a field before AND");
        }
        if (!startsPart(peek())) {
          throw fault(peek(), "expected a word, a phrase or a field after AND");
        }
      } else if (!startsPart(token)) {
        return parts.size() < 2 ? first(parts) : new Expression.And(parts);
      }
      add(parts, not());
    }
  }

  private @Nullable Expression not() {
    if (!peek().is("NOT")) {
      return near();
    }
    Token operator = tokens.get(next++);
    deeper(operator);
    Expression part = startsPart(peek()) ? not() : null;
    depth--;
    if (part == null) {
      throw fault(peek(), "expected a word, a phrase or a field after NOT");
    }
    return new Expression.Not(part);
  }

  private @Nullable Expression near() {
    Token first = peek();
    Expression left = atom();
    while (peek().sign() == Sign.NEAR) {
      Token operator = tokens.get(next++);
      Token second = peek();
      Expression right = startsAtom(second) ? atom() : null;
      if (left == null || right == null) {
        throw fault(
            left == null ? first : second,
            "expected a word, a phrase or a tag %s %s"
                .formatted(left == null ? "before" : "after", operator.text()));
      }
      checkPlace(left, first);
      checkPlace(right, second);
      left = new Expression.Near(left, right, operator.number(), operator.at());
    }
    return left;
  }

  private void checkPlace(Expression side, Token start) {
    if (!hasPlace(side)) {
      throw fault(
          start,
          "this has no place in the text; expected a word, a phrase, a tag, or such with OR in"
              + " parentheses on either side of NEAR");
    }
  }

  private static boolean hasPlace(Expression expression) {
    return switch (expression) {
      case Expression.Or or -> or.parts().stream().allMatch(QueryParser::hasPlace);
      case Expression.Words words -> true;
      case Expression.Phrase phrase -> true;
      case Expression.Wildcard wildcard -> true;
      case Expression.Tag tag -> true;
      case Expression.Near near -> true;
      default -> false;
    };
  }

  /** Null for a word without a letter or digit, such as a lone dash. */
  private @Nullable Expression atom() {
    Token token = tokens.get(next++);
    return switch (token.sign()) {
      case OPEN -> group(token);
      case FIELD -> field(token);
      case PHRASE -> phrase(token);
      case WORD -> token.text().equals("*") ? new Expression.All() : words(token);
      case NEAR -> throw fault(token, "expected a word, a phrase or a tag before " + token.text());
      case CLOSE, END -> throw fault(token, "expected a word, a phrase or a field");
    };
  }

  private Expression group(Token open) {
    deeper(open);
    Expression inner = or();
    depth--;
    if (peek().sign() != Sign.CLOSE) {
      throw fault(open, "this parenthesis is never closed");
    }
    if (inner == null) {
      throw fault(peek(), "expected a word, a phrase or a field within the parentheses");
    }
    next++;
    return inner;
  }

  private Expression field(Token name) {
    Token value = peek();
    if (value.sign() != Sign.WORD && value.sign() != Sign.PHRASE) {
      throw fault(value, "expected a value directly after " + name.text() + ":");
    }
    next++;
    count(1, name);
    return QueryFields.read(query, name, value);
  }

  private Expression phrase(Token token) {
    List<Expression.Piece> pieces = QueryWords.ofPhrase(query, token);
    if (pieces.isEmpty()) {
      throw fault(token, "expected words between the quotation marks");
    }
    count(pieces.size(), token);
    return new Expression.Phrase(pieces, token.number());
  }

  private @Nullable Expression words(Token token) {
    if (QueryWords.hasWildcard(token)) {
      List<Expression.Piece> pieces = QueryWords.ofWord(query, token);
      count(pieces.size(), token);
      return pieces.size() == 1 && pieces.getFirst() instanceof Expression.Wildcard wildcard
          ? wildcard
          : new Expression.Phrase(pieces, 0);
    }
    List<Words.Word> words = Words.of(token.text());
    count(words.size(), token);
    return words.isEmpty()
        ? null
        : new Expression.Words(
            words.stream().map(Words.Word::stem).toList(),
            words.stream().map(Words.Word::form).toList());
  }

  private void count(int more, Token token) {
    parts += more;
    if (parts > MOST) {
      throw fault(token, "a query holds at most " + MOST + " words and tags; expected its end");
    }
  }

  private void deeper(Token token) {
    depth++;
    if (depth > DEEPEST) {
      throw fault(token, "parentheses and NOT stand at most " + DEEPEST + " deep");
    }
  }

  private Token peek() {
    return tokens.get(next);
  }

  private static boolean startsPart(Token token) {
    return token.sign() == Sign.NEAR || startsAtom(token) || token.is("NOT");
  }

  private static boolean startsAtom(Token token) {
    return switch (token.sign()) {
      case OPEN, FIELD, PHRASE -> true;
      case WORD -> !token.is("AND") && !token.is("OR") && !token.is("NOT");
      case NEAR, CLOSE, END -> false;
    };
  }

  private static void add(List<Expression> parts, @Nullable Expression part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private static @Nullable Expression first(List<Expression> parts) {
    return parts.isEmpty() ? null : parts.getFirst();
  }

  private QueryException fault(Token token, String problem) {
    return new QueryException(query, token.at(), problem);
  }
}
