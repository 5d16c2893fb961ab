package io.tidemark.index;

/**
 * What the index keeps of a text to find its copies.
 *
 * @param number its number among the documents of the moment
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and compared by no one
public record KeptText(int number, long story, int[] sketch) {}
