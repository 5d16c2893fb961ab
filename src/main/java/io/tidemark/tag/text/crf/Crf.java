package io.tidemark.tag.text.crf;

import io.tidemark.tag.text.feature.FormCache;
import java.util.List;

/** Labels the words of a sentence with the most likely sequence of labels. */
public final class Crf {
  private final CrfModel model;
  private final FormCache<CrfWord> forms;
  private final CrfWord boundary;

  /** The labeller that {@code model} is. */
  public Crf(CrfModel model) {
    this.model = model;
    this.forms = new FormCache<>(form -> CrfWord.of(form, model));
    this.boundary = CrfWord.boundary(model);
  }

  /** A label for each of {@code words}. */
  public String[] label(List<String> words) {
    CrfWord[] known = new CrfWord[words.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = forms.get(words.get(i));
    }
    int[] best = viterbi(known);
    String[] labels = new String[best.length];
    for (int i = 0; i < best.length; i++) {
      labels[i] = model.labels()[best[i]];
    }
    return labels;
  }

  /** What stands before a sentence counts as being in no name. */
  private int[] viterbi(CrfWord[] words) {
    int labels = model.labels().length;
    CrfScores scores = new CrfScores(model, boundary, words);
    double[] node = new double[labels];
    double[] edge = new double[labels * labels];
    double[] best = new double[labels];
    double[] next = new double[labels];
    byte[] from = new byte[words.length * labels];
    java.util.Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int i = 0; i < words.length; i++) {
      scores.node(i, node);
      scores.edge(i, edge);
      for (int label = 0; label < labels; label++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < labels; before++) {
          double score = best[before] + edge[before * labels + label];
          if (score > top) {
            top = score;
            from[i * labels + label] = (byte) before;
          }
        }
        next[label] = top + node[label];
      }
      double[] swap = best;
      best = next;
      next = swap;
    }
    return path(best, from);
  }

  private static int[] path(double[] last, byte[] from) {
    int labels = last.length;
    int[] path = new int[from.length / labels];
    int label = 0;
    for (int i = 1; i < labels; i++) {
      label = last[i] > last[label] ? i : label;
    }
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = label;
      label = from[i * labels + label];
    }
    return path;
  }
}
