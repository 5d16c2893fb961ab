package io.tidemark.index;

import io.tidemark.article.TaggedArticle;

/**
 * An article as the index keeps it: all that is needed to tag it anew and put it back.
 *
 * @param tagged with the stamp that it was tagged with
 * @param document the source of the document that it was read from
 * @param documentHash see {@link Entry}
 * @param annotation without its words
 */
public record KeptArticle(
    TaggedArticle tagged,
    String document,
    String documentHash,
    long story,
    Annotation annotation) {}
