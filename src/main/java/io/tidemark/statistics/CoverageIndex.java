package io.tidemark.statistics;

import java.util.Arrays;

/**
 * An index of how much publishers write of a matter, after S. R. Baker, N. Bloom and S. J. Davis,
 * Measuring Economic Policy Uncertainty, Quarterly Journal of Economics 131 (2016), section II.A:
 * each publisher's articles on it are divided by all of its own in the same period; each of these
 * series is divided by its standard deviation over a base window; the mean over publishers, period
 * by period, is scaled to a mean of 100 over the base window. So a publisher that always writes
 * much of it does not outweigh the others, nor does one that merely prints more.
 */
public final class CoverageIndex {
  /** Fewer articles in the base window are too little. */
  public static final int LEAST_ARTICLES = 30;

  /** Fewer periods of the base window with an article are too little. */
  public static final int LEAST_PERIODS = 3;

  private final int from;
  private final int to;
  private final double[] sums;
  private final int[] publishers;

  /**
   * An index without a publisher yet.
   *
   * @param periods how many there are
   * @param from first period of the base window, from 0
   * @param to the period behind its last
   */
  public CoverageIndex(int periods, int from, int to) {
    this.from = from;
    this.to = to;
    sums = new double[periods];
    publishers = new int[periods];
  }

  /**
   * Adds a publisher, if it counts: if it has {@link #LEAST_ARTICLES} articles and articles in
   * {@link #LEAST_PERIODS} periods of the base window, and its share is not the same in all of
   * them.
   *
   * @param on its articles on the matter, by period
   * @param all its articles of any kind, likewise
   * @return whether it counts
   */
  public boolean add(int[] on, int[] all) {
    double deviation = deviation(on, all);
    if (deviation == 0) {
      return false;
    }
    for (int t = 0; t < sums.length; t++) {
      if (all[t] > 0) {
        sums[t] += on[t] / (double) all[t] / deviation;
        publishers[t]++;
      }
    }
    return true;
  }

  /** One value a period; NaN where no publisher that counts has an article. */
  public double[] values() {
    double[] values = new double[sums.length];
    for (int t = 0; t < values.length; t++) {
      values[t] = publishers[t] == 0 ? Double.NaN : sums[t] / publishers[t];
    }
    double mean =
        Arrays.stream(values, from, to)
            .filter(value -> !Double.isNaN(value))
            .average()
            .orElse(Double.NaN);
    for (int t = 0; t < values.length; t++) {
      values[t] *= 100 / mean;
    }
    return values;
  }

  /** Of the share, over the base window; 0 where there is too little. */
  private double deviation(int[] on, int[] all) {
    long articles = 0;
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
