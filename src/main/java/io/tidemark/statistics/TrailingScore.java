package io.tidemark.statistics;

import java.util.Arrays;

/** How far each value of a series lies from the mean of those right before it. */
public final class TrailingScore {
  private TrailingScore() {}

  /**
   * The distance in standard deviations (of the sample, with n - 1) of the values before. NaN where
   * fewer than {@code least} were there, or all of them were the same.
   *
   * @param usable which values are whole; the others are not among those compared with
   * @param window how many usable values back
   * @param least how many must be there, at least 2
   */
  public static double[] of(int[] values, boolean[] usable, int window, int least) {
    double[] scores = new double[values.length];
    Arrays.fill(scores, Double.NaN);
    int[] last = new int[window];
    int seen = 0;
    for (int t = 0; t < values.length; t++) {
      int n = Math.min(seen, window);
      if (n >= least) {
        scores[t] = score(values[t], last, n);
      }
      if (usable[t]) {
        last[seen++ % window] = values[t];
      }
    }
    return scores;
  }

  private static double score(int value, int[] before, int n) {
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += (double) before[i] / n;
    }
    double squares = 0;
    for (int i = 0; i < n; i++) {
      squares += (before[i] - mean) * (before[i] - mean);
    }
    double deviation = Math.sqrt(squares / (n - 1));
    return deviation == 0 ? Double.NaN : (value - mean) / deviation;
  }
}
