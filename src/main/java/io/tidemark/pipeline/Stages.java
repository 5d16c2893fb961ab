package io.tidemark.pipeline;

import io.tidemark.article.Article;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.index.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is done to each document. Both functions are called on several threads at once.
 *
 * @param read raw document to articles, or the reasons why there are none
 * @param tag called only for an article that the index does not hold as it is; what the index keeps
 *     of its annotation, if it holds its text, is given along
 * @param catalog the stamp that {@code tag} puts on what it tags
 * @param tagger the version that it puts on it
 * @param settings all else that decides what becomes of a document's bytes, such as a publication
 *     day given for all; a document is read again when they change
 */
public record Stages(
    Function<RawDocument, List<Reading>> read,
    BiFunction<Article, Optional<Annotation>, Tagged> tag,
    String catalog,
    String tagger,
    List<String> settings) {
  public Stages {
    settings = List.copyOf(settings);
  }
}
