package io.tidemark.search;

import io.tidemark.index.Words;
import io.tidemark.search.QueryTokens.Sign;
import io.tidemark.search.QueryTokens.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query language.
 *
 * <pre>
 * query  = and { "OR" and }
 * and    = not { [ "AND" ] not }
 * not    = "NOT" not | atom
 * atom   = "(" query ")" | field ":" value | phrase | word | "*"
 * value  = word | phrase
 * phrase = quotation mark, words, quotation mark
 * </pre>
 *
 * <p>{@code AND}, {@code OR} and {@code NOT} are operators in capitals only; parts side by side
 * must all match. A word matches whatever its ending ({@code rally} finds <i>rallied</i>), in texts
 * of other languages than English as it is, in Chinese, Japanese and Korean ones wherever its
 * characters stand side by side; a word with a hyphen as words side by side, a phrase just as
 * written save for case. {@code *} is every article. The fields:
 *
 * <table>
 * <caption>fields</caption>
 * <tr><td>{@code theme:trump-trade}</td><td>articles with the theme; {@code theme:reflation/fading}
 * with that status: active, fading, negated, conditional, past</td></tr>
 * <tr><td>{@code subject:bitcoin}</td><td>articles that name the subject</td></tr>
 * <tr><td>{@code move:gold/up}</td><td>articles in which it goes that way: up, down, flat, steeper,
 * flatter; {@code move:gold} any way; {@code move:gold/up/expected} with that status: reported,
 * expected, conditional, negated; without one, all but negated</td></tr>
 * <tr><td>{@code org:huatai-securities person:jerome-powell place:china}</td><td>articles that name
 * it</td></tr>
 * <tr><td>{@code publisher:harbor-wire}</td><td>also {@code publisher:"Harbor Wire"}</td></tr>
 * <tr><td>{@code kind:news}</td><td>news, research, speech, data, other</td></tr>
 * <tr><td>{@code lang:en}</td><td>ISO 639-1 code</td></tr>
 * <tr><td>{@code from:2024-07-01 to:2024-07}</td><td>published within, both ends included; a day, a
 * month or a year</td></tr>
 * <tr><td>{@code story:9f3a5c0d12e4b678}</td><td>the copies of one story</td></tr>
 * </table>
 */
public final class QueryParser {
  private final String query;
  private final List<Token> tokens;
  private int next;

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
      return atom();
    }
    next++;
    Expression part = startsPart(peek()) ? not() : null;
    if (part == null) {
      throw fault(peek(), "expected a word, a phrase or a field after NOT");
    }
    return new Expression.Not(part);
  }

  /** Null for a word without a letter or digit, such as a lone dash. */
  private @Nullable Expression atom() {
    Token token = tokens.get(next++);
    return switch (token.sign()) {
      case OPEN -> group(token);
      case FIELD -> field(token);
      case PHRASE -> phrase(token);
      case WORD -> token.text().equals("*") ? new Expression.All() : words(token);
      case CLOSE, END -> throw fault(token, "expected a word, a phrase or a field");
    };
  }

  private Expression group(Token open) {
    Expression inner = or();
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
    return QueryFields.read(query, name, value);
  }

  private Expression phrase(Token token) {
    List<String> forms = Words.of(token.text()).stream().map(Words.Word::form).toList();
    if (forms.isEmpty()) {
      throw fault(token, "expected words between the quotation marks");
    }
    return new Expression.Phrase(forms);
  }

  private static @Nullable Expression words(Token token) {
    List<Words.Word> words = Words.of(token.text());
    return words.isEmpty()
        ? null
        : new Expression.Words(
            words.stream().map(Words.Word::stem).toList(),
            words.stream().map(Words.Word::form).toList());
  }

  private Token peek() {
    return tokens.get(next);
  }

  private static boolean startsPart(Token token) {
    return switch (token.sign()) {
      case OPEN, FIELD, PHRASE -> true;
      case WORD -> !token.is("AND") && !token.is("OR");
      case CLOSE, END -> false;
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
