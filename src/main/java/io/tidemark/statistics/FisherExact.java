package io.tidemark.statistics;

/**
 * Whether two shares differ by more than chance, also where cases are few: Fisher, Statistical
 * Methods for Research Workers (5th edition, 1934), section 21.02. R: {@code fisher.test(rbind(c(a,
 * b), c(c, d)))}.
 */
public final class FisherExact {
  /** Tables are taken for as likely as the one seen when they differ by no more than this. */
  private static final double TOLERANCE = 1e-7;

  private FisherExact() {}

  /**
   * Two-sided p-value of the table: the sum over all tables with the same margins that are no more
   * likely than this one.
   *
   * @param a how many of the first group have it
   * @param b how many of the first group have it not
   * @param c how many of the second group have it
   * @param d how many of the second group have it not
   */
  public static double pValue(int a, int b, int c, int d) {
    int first = a + b;
    int having = a + c;
    int all = a + b + c + d;
    int least = Math.max(0, first + having - all);
    int most = Math.min(first, having);
    double[] logFactorial = logFactorials(all);
    double seen = log(a, first, having, all, logFactorial);
    double sum = 0;
    for (int x = least; x <= most; x++) {
      double here = log(x, first, having, all, logFactorial);
      if (here <= seen + TOLERANCE) {
        sum += Math.exp(here);
      }
    }
    return Math.min(1, sum);
  }

  /** The logarithm of the hypergeometric probability of {@code x}. */
  private static double log(int x, int first, int having, int all, double[] logFactorial) {
    return logFactorial[first]
        + logFactorial[all - first]
        + logFactorial[having]
        + logFactorial[all - having]
        - logFactorial[all]
        - logFactorial[x]
        - logFactorial[first - x]
        - logFactorial[having - x]
        - logFactorial[all - first - having + x];
  }

  private static double[] logFactorials(int upTo) {
    double[] logs = new double[upTo + 1];
    for (int i = 2; i <= upTo; i++) {
      logs[i] = logs[i - 1] + Math.log(i);
    }
    return logs;
  }
}
