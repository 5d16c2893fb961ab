package io.tidemark.statistics;

import java.util.Arrays;

/**
 * An index of how much publishers write of a matter, after S. R. Baker, N. Bloom and S. J. Davis,
 * Measuring Economic Policy Uncertainty, Quarterly Journal of Economics 131 (2016), section II.A:
 * each publisher's articles on it are divided by all of its own in the same period; each of these
 * series is divided by its standard deviation over a base window; the mean over publishers, period
 * by period, is scaled to a mean of 100 over the base window. So a publisher that always writes much
 * of it does not outweigh the others, nor does one that merely prints more.
 */
public final class CoverageIndex {
  /** Fewer articles in the base window are too little. */
  public static final int LEAST_ARTICLES = 30;

  /** Fewer periods of the base window with an article are too little. */
  public static final int LEAST_PERIODS = 3;

  private CoverageIndex() {}

  /**
   * The index, one value a period; NaN where no publisher that counts has an article. One counts that has {@link #LEAST_ARTICLES} articles and articles in {@link
   * #LEAST_PERIODS} periods of the base window, and whose share is not the same in all of them.
   *
   * @param on articles on the matter, by publisher and period
   * @param all articles of any kind, likewise
   * @param from first period of the base window
   * @param to the period behind its last
   */
  public static double[] of(int[][] on, int[][] all, int from, int to) {
    int periods = all.length == 0 ? 0 : all[0].length;
    double[] sums = new double[periods];
    int[] publishers = new int[periods];
    for (int p = 0; p < all.length; p++) {
      double deviation = deviation(on[p], all[p], from, to);
      for (int t = 0; t < periods; t++) {
        if (deviation > 0 && all[p][t] > 0) {
          sums[t] += on[p][t] / (double) all[p][t] / deviation;
          publishers[t]++;
        }
      }
    }
    double[] values = new double[periods];
    for (int t = 0; t < periods; t++) {
      values[t] = publishers[t] == 0 ? Double.NaN : sums[t] / publishers[t];
    }
    double mean = Arrays.stream(values, from, to).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    for (int t = 0; t < periods; t++) {
      values[t] *= 100 / mean;
    }
    return values;
  }

  /** Whether a publisher counts, of whose articles these are; see {@link #of}. */
  public static boolean counts(int[] on, int[] all, int from, int to) {
    return deviation(on, all, from, to) > 0;
  }

  /** Of the share, over the base window; 0 where there is too little. */
  private static double deviation(int[] on, int[] all, int from, int to) {
    int articles = 0;
    int n = 0;
    double mean = 0;
    double squares = 0;
    for (int t = from; t < to; t++) {
      if (all[t] > 0) {
        articles += all[t];
        double share = on[t] / (double) all[t];
        double step = share - mean;
        mean += step / ++n;
        squares += step * (share - mean);
      }
    }
    return articles < LEAST_ARTICLES || n < LEAST_PERIODS ? 0 : Math.sqrt(squares / (n - 1));
  }
}
