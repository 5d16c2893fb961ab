package io.tidemark.tag.stance;

/**
 * What a sentence says of a topic.
 *
 * @param lean what it speaks for: 1 tighter policy, -1 easier policy, 0 neither
 * @param force 1, or less where it is conceded, overruled by a "but", or only imagined
 */
record Finding(Topic topic, int lean, double force) {}
