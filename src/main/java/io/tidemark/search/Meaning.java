package io.tidemark.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a query can be asked by its meaning, and what must hold all the same.
 *
 * @param text the free words, in the order typed; empty where there are none
 * @param rest the query with every article in place of the free words: tags, days, phrases in
 *     quotation marks and what is excluded are asked for to the letter
 */
record Meaning(String text, Expression rest) {
  static Meaning of(Expression expression) {
    List<String> words = new ArrayList<>();
    Expression rest = without(expression, words);
    return new Meaning(String.join(" ", words), rest);
  }

  private static Expression without(Expression expression, List<String> words) {
    return switch (expression) {
      case Expression.Words free -> {
        words.addAll(free.forms());
        yield new Expression.All();
      }
      case Expression.And and ->
          new Expression.And(and.parts().stream().map(part -> without(part, words)).toList());
      case Expression.Or or ->
          new Expression.Or(or.parts().stream().map(part -> without(part, words)).toList());
      default -> expression;
    };
  }
}
