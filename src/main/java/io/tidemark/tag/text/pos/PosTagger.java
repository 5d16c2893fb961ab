package io.tidemark.tag.text.pos;

import io.tidemark.tag.text.feature.FormCache;
import java.util.List;

/** Tags the words of a sentence with the most likely sequence of parts of speech. */
public final class PosTagger {
  /** What the model was shown for the end of a sentence, as a word. */
  private static final String END = ".$.";

  /** What the model was shown for a word that is not there. */
  private static final String OUTSIDE = "NA";

  /** More than the rounding of a sum of logarithms over a sentence. */
  private static final double ROUNDING = 1e-6;

  private final PosModel model;
  private final Factors factors;
  private final TagPairs pairs;
  private final FormCache<PosWord> forms;
  private final PosWord end;
  private final PosWord outside;
  private final byte[] none;

  /** The tagger that {@code model} is. */
  public PosTagger(PosModel model) {
    this.model = model;
    this.factors = new Factors(model);
    this.pairs = new TagPairs(factors);
    this.forms = new FormCache<>(form -> PosWord.of(form, factors));
    this.end = PosWord.of(END, factors);
    this.outside = PosWord.of(OUTSIDE, factors);
    this.none = new byte[] {(byte) pairs.none()};
  }

  /** A tag for each of {@code words}. */
  public String[] tag(List<String> words) {
    PosWord[] known = new PosWord[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      known[i] = forms.get(words.get(i));
    }
    known[words.size()] = end;
    int[] best = viterbi(known);
    String[] tags = new String[words.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = model.tags()[best[i]];
    }
    return tags;
  }

  /**
   * A state is a word's tag and the one before. Since no step raises a score, a state that scores
   * less than some whole sequence lies on no best one, and nothing is tried from it: unknown words
   * have more than twenty tags, of which few are likely.
   */
  private int[] viterbi(PosWord[] words) {
    double[][] places = places(words);
    double least = anySequence(words, places) - ROUNDING;
    byte[] first = none;
    byte[] second = none;
    double[] best = {0};
    byte[][] from = new byte[words.length][];
    for (int i = 0; i < words.length; i++) {
      Step step = new Step(pairs, first, second, words[i].entry().tags(), places[i]);
      step.run(best, least);
      from[i] = step.from();
      best = step.scores();
      first = second;
      second = words[i].entry().tags();
    }
    return path(words, best, from);
  }

  private double[][] places(PosWord[] words) {
    PosFactors all = new PosFactors(factors, outside, words);
    double[][] places = new double[words.length][model.tags().length];
    for (int i = 0; i < words.length; i++) {
      all.at(i, places[i]);
    }
    return places;
  }

  /** The score of the sequence that takes the most likely tag at each word. */
  private double anySequence(PosWord[] words, double[][] places) {
    byte[] first = none;
    byte[] second = none;
    double[] score = {0};
    for (int i = 0; i < words.length; i++) {
      byte[] tags = words[i].entry().tags();
      Step step = new Step(pairs, first, second, tags, places[i]);
      step.run(score, Double.NEGATIVE_INFINITY);
      int top = top(step.scores());
      first = second;
      second = new byte[] {tags[top]};
      score = new double[] {step.scores()[top]};
    }
    return score[0];
  }

  private static int top(double[] scores) {
    int top = 0;
    for (int i = 1; i < scores.length; i++) {
      top = scores[i] > scores[top] ? i : top;
    }
    return top;
  }

  private static int[] path(PosWord[] words, double[] last, byte[][] from) {
    int state = top(last);
    int[] path = new int[words.length];
    for (int i = words.length - 1; i >= 0; i--) {
      byte[] tags = words[i].entry().tags();
      int tag = state % tags.length;
      int before = state / tags.length;
      path[i] = tags[tag];
      int width = i == 0 ? 1 : words[i - 1].entry().tags().length;
      state = from[i][state] * width + before;
    }
    return path;
  }
}
