package io.tidemark.tag.text;

import io.tidemark.article.Article;
import java.util.List;

/**
 * An article and its sentences: those of the title first, then those of the body, in order.
 *
 * @param sentences never overlap; empty for an empty article
 */
public record AnnotatedText(Article article, List<Sentence> sentences) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }
}
