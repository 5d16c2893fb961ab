package io.tidemark.index;

/**
 * The two texts of an article, and what is kept of its annotation.
 *
 * @param annotation without its words; {@link Annotation#NONE} of one that was not annotated
 */
public record Annotated(String id, String title, String body, Annotation annotation) {}
