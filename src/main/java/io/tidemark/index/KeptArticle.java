package io.tidemark.index;

import io.tidemark.article.TaggedArticle;
import java.util.Set;

/**
 * An article as the index keeps it: all that is needed to tag it anew and put it back.
 *
 * @param tagged with the stamp that it was tagged with
 * @param linked see {@link Placing}
 * @param annotation without its words
 */
public record KeptArticle(
    TaggedArticle tagged, Origin origin, long story, Set<Long> linked, Annotation annotation) {
  public KeptArticle {
    linked = Set.copyOf(linked);
  }
}
