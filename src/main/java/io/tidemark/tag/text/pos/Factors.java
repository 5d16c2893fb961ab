package io.tidemark.tag.text.pos;

import io.tidemark.tag.text.feature.Spelling;

/** The factors of a model's features. */
final class Factors {
  static final Spelling YES = Spelling.of("1");

  private final PosModel model;
  private final double[] factors;

  Factors(PosModel model) {
    this.model = model;
    this.factors = new double[model.weights().length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Math.exp(model.weights()[i]);
    }
  }

  PosModel model() {
    return model;
  }

  /** The number of the feature of a kind whose value is {@code value}; -1 if there is none. */
  int row(Spelling value, Spelling kind) {
    return row(value.hash(), kind);
  }

  /** The number of the feature of a kind whose value has the hash {@code value}. */
  int row(long value, Spelling kind) {
    return model.features().get(kind.after(value));
  }

  /** Multiplies the factors of feature {@code row} into {@code tags}, one place a tag. */
  void multiply(int row, double[] tags, int at) {
    if (row >= 0) {
      int end = model.starts()[row + 1];
      for (int i = model.starts()[row]; i < end; i++) {
        tags[at + model.weightTags()[i]] *= factors[i];
      }
    }
  }

  void multiply(Spelling value, Spelling kind, double[] tags) {
    multiply(row(value, kind), tags, 0);
  }
}
