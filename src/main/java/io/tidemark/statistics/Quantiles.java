package io.tidemark.statistics;

import java.util.Arrays;

/**
 * Sample quantiles, definition 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, The
 * American Statistician 50 (1996): R's own. R: {@code quantile(values, share)}.
 */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The value below which {@code share} of the values lie, taken from the line between its two
   * neighbours.
   *
   * @param values in any order, one at least
   * @param share 0 to 1
   */
  public static double of(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, share);
  }

  /** The same of values that rise. */
  public static double ofSorted(double[] rising, double share) {
    double place = (rising.length - 1) * share;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, rising.length - 1);
    return rising[below] + (place - below) * (rising[above] - rising[below]);
  }
}
