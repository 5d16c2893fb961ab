package io.tidemark.tag.speech;

/**
 * The words that tell who speaks.
 *
 * @param from first token
 * @param to behind the last token
 * @param head the token that the others describe: "team" in "the team led by Ann Lee"
 */
record Speaker(int from, int to, int head) {}
