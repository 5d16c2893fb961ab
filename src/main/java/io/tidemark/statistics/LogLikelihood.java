package io.tidemark.statistics;

/**
 * How surprising it is that something is met this often within a part of the whole, beside how
 * often it is met in the rest: Dunning, Accurate Methods for the Statistics of Surprise and
 * Coincidence, Computational Linguistics 19 (1993).
 */
public final class LogLikelihood {
  private LogLikelihood() {}

  /**
   * G², in the scale of {@link ChiSquare} with one degree of freedom. Not negative; it does not
   * tell whether there was more or less than expected.
   *
   * @param with how many of the part have it
   * @param part size of the part
   * @param restWith how many of the rest have it
   * @param rest size of the rest
   */
  public static double of(double with, double part, double restWith, double rest) {
    double total = part + rest;
    double having = with + restWith;
    double sum =
        term(with, part * having / total)
            + term(part - with, part * (total - having) / total)
            + term(restWith, rest * having / total)
            + term(rest - restWith, rest * (total - having) / total);
    return Math.max(0, 2 * sum);
  }

  private static double term(double seen, double expected) {
    return seen == 0 ? 0 : seen * Math.log(seen / expected);
  }
}
