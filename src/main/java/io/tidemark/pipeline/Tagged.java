package io.tidemark.pipeline;

import io.tidemark.article.TaggedArticle;
import io.tidemark.index.Annotation;

/** A tagged article and what it was tagged from. */
public record Tagged(TaggedArticle article, Annotation annotation) {}
