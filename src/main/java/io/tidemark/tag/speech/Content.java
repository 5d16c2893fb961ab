package io.tidemark.tag.speech;

/**
 * The words that tell what was said.
 *
 * @param from first token
 * @param to behind the last token
 * @param quoted whether they stand in quotation marks
 */
record Content(int from, int to, boolean quoted) {}
