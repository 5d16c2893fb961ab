package io.tidemark.crawl.http;

/**
 * The body of an answer.
 *
 * @param received the bytes as they came
 * @param entity without the marks of its chunks; the same array where there are none
 * @param isWhole false where it went on beyond what was wanted of it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, and too large to copy
public record Body(byte[] received, byte[] entity, boolean isWhole) {}
