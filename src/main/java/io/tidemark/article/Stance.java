package io.tidemark.article;

/**
 * The stance of one sentence.
 *
 * @param score how sure, 0 to 1
 */
public record Stance(Span span, StanceLabel label, double score) {}
