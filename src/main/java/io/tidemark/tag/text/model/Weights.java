package io.tidemark.tag.text.model;

import io.tidemark.tag.text.feature.HashIndex;
import io.tidemark.tag.text.pos.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The weights of the part-of-speech model, those of a feature behind one another. */
final class Weights {
  private final double[] lambda;
  private final HashedTexts features = new HashedTexts();
  private final double[] values;
  private final byte[] tags;
  private int[] starts = {0};
  private int size;

  /**
   * None yet.
   *
   * @param lambda all weights by CoreNLP's numbers
   */
  Weights(double[] lambda) {
    this.lambda = lambda;
    this.values = new double[lambda.length];
    this.tags = new byte[lambda.length];
  }

  /**
   * Adds all features.
   *
   * @param kinds for each kind of feature and each value, CoreNLP's number of the weight of each
   *     tag, or -1
   */
  void addAll(List<Map<String, int[]>> kinds) {
    for (int kind = 0; kind < kinds.size(); kind++) {
      String name = Template.name(kind);
      new TreeMap<>(kinds.get(kind)).forEach((value, numbers) -> add(value + name, numbers));
    }
  }

  private void add(String spelling, int[] numbers) {
    int feature = starts.length - 1;
    for (int tag = 0; tag < numbers.length; tag++) {
      if (numbers[tag] >= 0) {
        values[size] = lambda[numbers[tag]];
        tags[size++] = (byte) tag;
      }
    }
    starts = Arrays.copyOf(starts, starts.length + 1);
    starts[feature + 1] = size;
    features.add(spelling, feature);
  }

  HashIndex features() {
    return features.index();
  }

  int[] starts() {
    return starts;
  }

  byte[] tags() {
    return Arrays.copyOf(tags, size);
  }

  double[] values() {
    return Arrays.copyOf(values, size);
  }
}
