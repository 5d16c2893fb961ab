package io.tidemark.index;

import io.tidemark.article.TaggedArticle;

/**
 * What is put into the index.
 *
 * @param annotation what is kept to tag the article again
 */
public record Entry(TaggedArticle tagged, Origin origin, Placing placing, Annotation annotation) {}
