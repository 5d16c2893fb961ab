package io.tidemark.index;

/**
 * What the index keeps of a text to find its copies and versions.
 *
 * @param article id of the article
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and compared by no one
public record KeptText(String article, long story, byte[] fingerprint) {}
