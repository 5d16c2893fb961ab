package io.tidemark.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * The stationary bootstrap of D. N. Politis and J. P. Romano, The Stationary Bootstrap, Journal of
 * the American Statistical Association 89 (1994), pp. 1303-1313: a series is drawn again in blocks
 * that begin anywhere, run on in a circle, and have geometric lengths, so that what hangs together
 * in time stays together. (H. R. Künsch, Annals of Statistics 17 (1989), has blocks of one length;
 * its order of the length that serves best, the cube root of the series', is the one used here.)
 */
public final class StationaryBootstrap {
  private final int n;
  private final double meanBlock;
  private final RandomGenerator random;

  /**
   * Draws from a series of {@code n} values.
   *
   * @param meanBlock the mean length of a block, 1 or more
   */
  public StationaryBootstrap(int n, double meanBlock, RandomGenerator random) {
    if (n < 1 || !(meanBlock >= 1)) {
      throw new IllegalArgumentException(n + " values in blocks of " + meanBlock);
    }
    this.n = n;
    this.meanBlock = meanBlock;
    this.random = random;
  }

  /** The usual mean length of a block for a series of {@code n} values. */
  public static double usualBlock(int n) {
    return Math.max(1, Math.cbrt(n));
  }

  /** Places of a resampled series, each from 0 to n - 1. */
  public int[] draw() {
    int[] places = new int[n];
    for (int i = 0; i < n; i++) {
      boolean begins = i == 0 || random.nextDouble() * meanBlock < 1;
      places[i] = begins ? random.nextInt(n) : (places[i - 1] + 1) % n;
    }
    return places;
  }

  /**
   * Values of {@code statistic} over resampled series, in rising order; those that cannot be told
   * (NaN) are left out.
   *
   * @param statistic of the places of a resampled series
   */
  public double[] values(int rounds, ToDoubleFunction<int[]> statistic) {
    double[] values = new double[rounds];
    int known = 0;
    for (int i = 0; i < rounds; i++) {
      double value = statistic.applyAsDouble(draw());
      if (!Double.isNaN(value)) {
        values[known++] = value;
      }
    }
    double[] sorted = Arrays.copyOf(values, known);
    Arrays.sort(sorted);
    return sorted;
  }
}
