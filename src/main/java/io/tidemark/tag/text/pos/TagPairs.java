package io.tidemark.tag.text.pos;

import io.tidemark.tag.text.feature.Spelling;
import java.util.Arrays;

/** What each two tags before a word add to its own: a row of factors, and their logarithms. */
final class TagPairs {
  /** Stands for the tag of what comes before a sentence. */
  private static final String NONE = "NA";

  private final int tags;
  private final double[] factors;
  private final double[] logarithms;

  TagPairs(Factors model) {
    this.tags = model.model().tags().length;
    this.factors = new double[(tags + 1) * (tags + 1) * tags];
    Arrays.fill(factors, 1);
    for (int first = 0; first <= tags; first++) {
      for (int second = 0; second <= tags; second++) {
        String name = name(model, second);
        Spelling both = Spelling.of(name(model, first) + "!" + name);
        int at = row(first, second);
        model.multiply(model.row(both, Template.TWO_TAGS_BEFORE), factors, at);
        model.multiply(model.row(Spelling.of(name), Template.TAG_BEFORE), factors, at);
      }
    }
    this.logarithms = Arrays.stream(factors).map(Math::log).toArray();
  }

  private static String name(Factors model, int tag) {
    return tag < model.model().tags().length ? model.model().tags()[tag] : NONE;
  }

  /** The number that stands for no tag. */
  int none() {
    return tags;
  }

  /** Where the row of the tags {@code first} and, behind it, {@code second} starts. */
  int row(int first, int second) {
    return (first * (tags + 1) + second) * tags;
  }

  /** The sum over all tags of their factor in the row at {@code row} times that in {@code word}. */
  double dot(double[] word, int row) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int tag = 0;
    for (; tag + 3 < tags; tag += 4) {
      a += word[tag] * factors[row + tag];
      b += word[tag + 1] * factors[row + tag + 1];
      c += word[tag + 2] * factors[row + tag + 2];
      d += word[tag + 3] * factors[row + tag + 3];
    }
    for (; tag < tags; tag++) {
      a += word[tag] * factors[row + tag];
    }
    return a + b + (c + d);
  }

  double logarithm(int row, int tag) {
    return logarithms[row + tag];
  }
}
