package io.tidemark.tag.speech;

import java.util.Set;

/**
 * A word that can mark something as said or thought, and what it can take.
 *
 * @param lemma the word; a verb with a particle as "point_out"
 * @param frames how its content can hang on it
 * @param prepositions those that can lead to its content: "called for"
 */
record Cue(String lemma, Set<Frame> frames, Set<String> prepositions) {
  Cue {
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
