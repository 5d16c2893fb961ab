package io.tidemark.tag.text.pos;

import io.tidemark.tag.text.feature.FormCache;
import java.util.Arrays;
import java.util.List;

/** Tags the words of a sentence with the most likely sequence of parts of speech. */
public final class PosTagger {
  /** What the model was shown for the end of a sentence, as a word. */
  private static final String END = ".$.";

  /** What the model was shown for a word that is not there. */
  private static final String OUTSIDE = "NA";

  private final PosModel model;
  private final Factors factors;
  private final TagPairs pairs;
  private final FormCache<PosWord> forms;
  private final PosWord end;
  private final PosWord outside;

  /** The tagger that {@code model} is. */
  public PosTagger(PosModel model) {
    this.model = model;
    this.factors = new Factors(model);
    this.pairs = new TagPairs(factors);
    this.forms = new FormCache<>(form -> PosWord.of(form, factors));
    this.end = PosWord.of(END, factors);
    this.outside = PosWord.of(OUTSIDE, factors);
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

  /** A state is a word's tag and the one before. */
  private int[] viterbi(PosWord[] words) {
    PosFactors places = new PosFactors(factors, outside, words);
    double[] place = new double[model.tags().length];
    byte[] none = {(byte) pairs.none()};
    byte[] first = none;
    byte[] second = none;
    double[] best = {0};
    byte[][] from = new byte[words.length][];
    for (int i = 0; i < words.length; i++) {
      byte[] tags = words[i].entry().tags();
      places.at(i, place);
      double[] next = new double[second.length * tags.length];
      from[i] = new byte[next.length];
      step(first, second, tags, place, best, next, from[i]);
      first = second;
      second = tags;
      best = next;
    }
    return path(words, best, from);
  }

  private void step(
      byte[] first,
      byte[] second,
      byte[] tags,
      double[] place,
      double[] best,
      double[] next,
      byte[] from) {
    double[] own = new double[tags.length];
    for (int t = 0; t < tags.length; t++) {
      own[t] = Math.log(place[tags[t]]);
    }
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int b = 0; b < second.length; b++) {
      for (int a = 0; a < first.length; a++) {
        int row = pairs.row(first[a], second[b]);
        double before = best[a * second.length + b] - Math.log(pairs.dot(place, row));
        for (int t = 0; t < tags.length; t++) {
          double score = before + own[t] + pairs.logarithm(row, tags[t]);
          if (score > next[b * tags.length + t]) {
            next[b * tags.length + t] = score;
            from[b * tags.length + t] = (byte) a;
          }
        }
      }
    }
  }

  private static int[] path(PosWord[] words, double[] last, byte[][] from) {
    int state = 0;
    for (int i = 1; i < last.length; i++) {
      state = last[i] > last[state] ? i : state;
    }
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
