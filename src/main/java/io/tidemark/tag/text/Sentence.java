package io.tidemark.tag.text;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.article.Span;
import java.util.List;

/**
 * One sentence of a field.
 *
 * @param field where it stands
 * @param paragraph number of its paragraph in the field, from 0
 * @param tokens at least one
 */
public record Sentence(Field field, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int i) {
    return tokens.get(i);
  }

  /**
   * Whether a hyphen or slash joins token {@code i} to the one before: true for the {@code cap} of
   * small-cap.
   */
  public boolean isHyphenBefore(int i) {
    if (i < 2 || i > size()) {
      return false;
    }
    Token hyphen = tokens.get(i - 1);
    boolean mark = hyphen.form().equals("-") || hyphen.form().equals("/");
    return mark && hyphen.start() == tokens.get(i - 2).end();
  }

  public int start() {
    return tokens.getFirst().start();
  }

  public int end() {
    return tokens.getLast().end();
  }

  /** The piece of {@code article} from token {@code from} up to, not including, {@code to}. */
  public Span span(Article article, int from, int to) {
    return article.span(field, tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The whole sentence as a piece of {@code article}. */
  public Span span(Article article) {
    return span(article, 0, tokens.size());
  }
}
