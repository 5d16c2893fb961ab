package io.tidemark.statistics;

import java.util.Arrays;

/**
 * Tests and intervals from values drawn at random: A. C. Davison and D. V. Hinkley, Bootstrap
 * Methods and their Application (1997), sections 4.2 (p-values) and 5.3 (percentile intervals).
 */
public final class EmpiricalTest {
  private EmpiricalTest() {}

  /**
   * How often chance gives as much, of either sign: (1 + the drawn values at least as far from 0) /
   * (1 + all drawn values).
   *
   * @param drawn under the assumption that there is nothing; NaN where none could be drawn
   */
  public static double pValue(double observed, double[] drawn) {
    if (Double.isNaN(observed) || drawn.length == 0) {
      return Double.NaN;
    }
    long asFar = Arrays.stream(drawn).filter(each -> Math.abs(each) >= Math.abs(observed)).count();
    return (1.0 + asFar) / (1.0 + drawn.length);
  }

  /**
   * The value of rank (B + 1) {@code part} of B drawn ones, or the nearest there is: with .025 and
   * .975 the ends of a percentile interval of 95 percent.
   *
   * @param sorted in rising order; NaN where it is empty
   */
  public static double percentile(double[] sorted, double part) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.round((sorted.length + 1) * part);
    return sorted[Math.clamp(rank, 1, sorted.length) - 1];
  }
}
