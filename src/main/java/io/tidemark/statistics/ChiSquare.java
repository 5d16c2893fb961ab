package io.tidemark.statistics;

/**
 * The chi-square distribution with one degree of freedom. Its upper tail is the complementary error
 * function of √(x/2): Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.4.11 and
 * 26.2.29, by the series 7.1.5 and the continued fraction 7.1.14. R: {@code pchisq(x, 1, lower =
 * FALSE)}.
 */
public final class ChiSquare {
  private static final double SERIES_UP_TO = 2;
  private static final int DEEPEST = 100;

  private ChiSquare() {}

  /**
   * How likely chance alone makes a statistic this large or larger: 0 to 1, to about twelve digits
   * also where it is tiny.
   *
   * @param statistic 0 or more
   */
  public static double pValue(double statistic) {
    double root = Math.sqrt(statistic / 2);
    return root < SERIES_UP_TO ? 1 - series(root) : fraction(root);
  }

  /** erf z as a power series. */
  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int n = 1; Math.abs(term) > 1e-17 * sum; n++) {
      term *= -z * z / n;
      sum += term / (2 * n + 1);
    }
    return 2 / Math.sqrt(Math.PI) * sum;
  }

  /** erfc z as a continued fraction, from its far end. */
  private static double fraction(double z) {
    double below = z;
    for (int n = DEEPEST; n > 0; n--) {
      below = z + n / 2.0 / below;
    }
    return Math.exp(-z * z) / Math.sqrt(Math.PI) / below;
  }
}
