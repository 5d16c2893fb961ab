package io.tidemark.tag.text.pos;

import java.util.Arrays;

/** One step of Viterbi's algorithm: from a word's tags to those of the next. */
final class Step {
  private final TagPairs pairs;
  private final byte[] first;
  private final byte[] second;
  private final byte[] tags;
  private final double[] place;
  private final double[] scores;
  private final byte[] from;

  /**
   * A step not yet taken.
   *
   * @param first the tags of the word but one before
   * @param second those of the word before
   * @param tags those of the word
   * @param place the factors of all tags at the word
   */
  Step(TagPairs pairs, byte[] first, byte[] second, byte[] tags, double[] place) {
    this.pairs = pairs;
    this.first = first;
    this.second = second;
    this.tags = tags;
    this.place = place;
    this.scores = new double[second.length * tags.length];
    this.from = new byte[scores.length];
  }

  /**
   * Takes the step.
   *
   * @param best the scores of the states before: each of {@code first} with each of {@code second}
   * @param least from states with a lower score no step is taken
   */
  void run(double[] best, double least) {
    double[] own = new double[tags.length];
    for (int tag = 0; tag < tags.length; tag++) {
      own[tag] = Math.log(place[tags[tag]]);
    }
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    for (int b = 0; b < second.length; b++) {
      for (int a = 0; a < first.length; a++) {
        double before = best[a * second.length + b];
        if (before >= least) {
          extend(a, b, before, own);
        }
      }
    }
  }

  private void extend(int a, int b, double best, double[] own) {
    int row = pairs.row(first[a], second[b]);
    double before = best - Math.log(pairs.dot(place, row));
    for (int tag = 0; tag < tags.length; tag++) {
      double score = before + own[tag] + pairs.logarithm(row, tags[tag]);
      int state = b * tags.length + tag;
      if (score > scores[state]) {
        scores[state] = score;
        from[state] = (byte) a;
      }
    }
  }

  /** The scores of the states: each tag of the word before with each of the word. */
  double[] scores() {
    return scores;
  }

  /** For each state, the place among the tags of the word but one before that it comes from. */
  byte[] from() {
    return from;
  }
}
