package io.tidemark.statistics;

/**
 * A sum of logarithms of odds, with its standard error: Woolf, On Estimating the Relation between
 * Blood Group and Disease, Annals of Human Genetics 19 (1955). The difference of two is the
 * logarithm of an odds ratio; what two causes together do beyond the product of what each does
 * alone is the interaction of a logistic model.
 *
 * @param value natural logarithm
 * @param error standard error, in the same scale
 */
public record LogOdds(double value, double error) {
  /** Haldane's correction, which lets a count of 0 have odds. */
  private static final double HALF = 0.5;

  /** Of {@code yes} to {@code no}; both at least 1. */
  public static LogOdds of(double yes, double no) {
    return new LogOdds(Math.log(yes / no), Math.sqrt(1 / yes + 1 / no));
  }

  /**
   * The same with half a case more on each side, so that either count may be 0: Haldane, The
   * Estimation and Significance of the Logarithm of a Ratio of Frequencies, Annals of Human
   * Genetics 20 (1956).
   */
  public static LogOdds corrected(int yes, int no) {
    return of(yes + HALF, no + HALF);
  }

  /** With an independent one added {@code times}; a negative number takes it away. */
  public LogOdds plus(int times, LogOdds other) {
    return new LogOdds(value + times * other.value, Math.hypot(error, times * other.error));
  }

  /** The same {@code times}; a negative number turns it round. */
  public LogOdds times(int times) {
    return new LogOdds(times * value, Math.abs(times) * error);
  }

  /** The odds, or odds ratio. */
  public double ratio() {
    return Math.exp(value);
  }

  /** Lower end of the 95 % interval of {@link #ratio}. */
  public double low() {
    return Math.exp(value - Wilson.Z * error);
  }

  /** Upper end of the 95 % interval of {@link #ratio}. */
  public double high() {
    return Math.exp(value + Wilson.Z * error);
  }

  /** Two-sided p-value of its being 0, after Wald. */
  public double pValue() {
    return ChiSquare.pValue(value * value / (error * error));
  }
}
