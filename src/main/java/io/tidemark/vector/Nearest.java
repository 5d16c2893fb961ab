package io.tidemark.vector;

/**
 * An article whose sentence is near in meaning.
 *
 * @param doc the article's number in the index
 * @param sentence the number of its nearest sentence, as {@code index.Sentences} counts
 * @param cosine of the angle between the two, at most 1
 */
public record Nearest(int doc, int sentence, double cosine) {}
