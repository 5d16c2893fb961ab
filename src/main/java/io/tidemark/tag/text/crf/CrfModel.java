package io.tidemark.tag.text.crf;

import io.tidemark.tag.text.feature.ArrayReader;
import io.tidemark.tag.text.feature.ArrayWriter;
import io.tidemark.tag.text.feature.HashIndex;
import io.tidemark.tag.text.feature.Spelling;
import io.tidemark.tag.text.feature.WordClusters;
import java.io.IOException;

/**
 * A trained first-order conditional random field.
 *
 * @param labels the names of the labels; the first is that of words in no name
 * @param features the offset into {@code weights} of a feature, by the hash of its spelling: one
 *     weight a label for a feature of a word (spelled {@code …|C}), one a pair of labels, by the
 *     earlier label first, for a feature of two neighbours ({@code …|CpC})
 * @param weights of all features
 * @param lowerCase the words that the training text has in lower case, by hash
 * @param clusters groups of like words
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never written to, never compared
public record CrfModel(
    String[] labels,
    HashIndex features,
    float[] weights,
    HashIndex lowerCase,
    WordClusters clusters) {

  /** The model that {@link #write} wrote, with the clusters it was written without. */
  public static CrfModel read(ArrayReader in, WordClusters clusters) {
    return new CrfModel(
        in.strings(), HashIndex.read(in), in.floats(), HashIndex.read(in), clusters);
  }

  /** Writes all but the clusters. */
  public void write(ArrayWriter out) throws IOException {
    out.write(labels);
    features.write(out);
    out.write(weights);
    lowerCase.write(out);
  }

  /**
   * Adds the weights of the feature of the hash {@code spelling} to {@code scores}, if it is one.
   */
  void add(long spelling, double[] scores) {
    add(features.get(spelling), scores, 0, scores.length);
  }

  /** Adds {@code count} weights from {@code offset} on to the scores from {@code at} on. */
  void add(int offset, double[] scores, int at, int count) {
    if (offset >= 0) {
      for (int i = 0; i < count; i++) {
        scores[at + i] += weights[offset + i];
      }
    }
  }

  /** Whether the training text has {@code word} as it is, in lower case. */
  boolean hasLowerCase(String word) {
    return lowerCase.contains(Spelling.of(word).hash());
  }
}
