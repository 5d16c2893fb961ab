package io.tidemark.statistics;

import java.util.stream.IntStream;

/**
 * Many tests at once: Benjamini and Hochberg, Controlling the False Discovery Rate, Journal of the
 * Royal Statistical Society B 57 (1995). R: {@code p.adjust(p, "BH")}.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * For each p-value the share of false finds among all that are at least as sure: whoever takes
   * all rows with a q-value of up to 0.05 is wrong, on average, in one of twenty of them.
   *
   * @param p from 0 to 1; NaN where nothing could be tested, which stays NaN and counts for nothing
   * @return the q-values, in the order of {@code p}
   */
  public static double[] qValues(double[] p) {
    int[] falling =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted((a, b) -> Double.compare(p[b], p[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = p.clone();
    double least = 1;
    for (int i = 0; i < falling.length; i++) {
      int rank = falling.length - i;
      least = Math.min(least, p[falling[i]] * falling.length / rank);
      q[falling[i]] = least;
    }
    return q;
  }
}
