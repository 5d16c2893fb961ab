package io.tidemark.tag.text;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.article.Quantity;
import io.tidemark.article.Span;
import io.tidemark.article.When;
import java.util.List;

/**
 * A sentence with the names, quantities and times found in it: what the rules for moves, forecasts,
 * statements and positions work on.
 *
 * @param mentions in order, none overlapping another
 * @param quantities in order, none overlapping another
 * @param times in order, none overlapping another
 */
public record ParsedSentence(
    Article article,
    Sentence sentence,
    List<At<Mention>> mentions,
    List<At<Quantity>> quantities,
    List<At<When>> times) {
  public ParsedSentence {
    mentions = List.copyOf(mentions);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
  }

  public Token get(int i) {
    return sentence.get(i);
  }

  public int size() {
    return sentence.size();
  }

  /** The piece of the article from token {@code from} up to, not including, {@code to}. */
  public Span span(int from, int to) {
    return sentence.span(article, from, to);
  }
}
