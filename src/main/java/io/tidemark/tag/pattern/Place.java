package io.tidemark.tag.pattern;

/**
 * A mention of a catalog entry in a sentence.
 *
 * @param id the entry
 * @param start its first token
 * @param end behind its last token
 */
public record Place(String id, int start, int end) {}
