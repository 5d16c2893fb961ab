package io.tidemark.statistics;

/**
 * How sure a share is: the score interval of Wilson, Probable Inference, the Law of Succession, and
 * Statistical Inference, Journal of the American Statistical Association 22 (1927). It stays
 * between 0 and 1 and is of use for few cases too. R: {@code prop.test(of, all, correct = FALSE)}.
 *
 * @param low lower end of the interval that holds the true share in 95 of 100 samples
 * @param high its upper end
 */
public record Wilson(double low, double high) {
  /** The 97.5 % quantile of the normal distribution. */
  static final double Z = 1.959963984540054;

  /**
   * The interval of the share of {@code of} in {@code all}.
   *
   * @throws IllegalArgumentException where {@code all} is not positive or less than {@code of}
   */
  public static Wilson interval(int of, int all) {
    if (all <= 0 || of < 0 || of > all) {
      throw new IllegalArgumentException("there is no share of %d in %d".formatted(of, all));
    }
    double share = (double) of / all;
    double square = Z * Z / all;
    double middle = (share + square / 2) / (1 + square);
    double half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
    return new Wilson(
        of == 0 ? 0 : Math.max(0, middle - half), of == all ? 1 : Math.min(1, middle + half));
  }
}
