package io.tidemark.statistics;

import java.util.Optional;

/**
 * Where the rate of a series of counts changes, if it does: the likelihood-ratio test for one
 * change of a Poisson rate (J. Chen and A. K. Gupta, Parametric Statistical Change Point Analysis,
 * 2000, chapter 7), for counts that vary more than Poisson ones.
 *
 * <p>Of all places, that with the greatest ratio 2 (ℓ₁ + ℓ₂ - ℓ₀) is taken, ℓ being the
 * log-likelihood of the counts before, behind, and as a whole. The ratio is divided by the
 * dispersion, Pearson's χ² over n - 2 under the two rates, where that is above 1 (P. McCullagh and
 * J. A. Nelder, Generalized Linear Models, 1989, section 6.2): what is published on Fridays alone,
 * twenty at a time, does not change each week. It is a change where that is more than 3 ln n, the
 * penalty of the modified Bayesian criterion (N. R. Zhang and D. O. Siegmund, Biometrics 63, 2007),
 * the usual one of R's package {@code changepoint}.
 *
 * @param at number of the first count of the new rate, from 1
 * @param before mean of the counts before it
 * @param after mean of those from it on
 * @param ratio the likelihood ratio, divided by the dispersion
 */
public record ChangePoint(int at, double before, double after, double ratio) {

  /** The change, or nothing where the counts go well with one rate. */
  public static Optional<ChangePoint> of(int[] counts) {
    int n = counts.length;
    long sum = 0;
    for (int count : counts) {
      sum += count;
    }
    int at = 0;
    long beforeBest = 0;
    double best = 0;
    long before = 0;
    for (int k = 1; k < n; k++) {
      before += counts[k - 1];
      double ratio = 2 * (fit(before, k) + fit(sum - before, n - k) - fit(sum, n));
      if (ratio > best) {
        at = k;
        best = ratio;
        beforeBest = before;
      }
    }
    if (at == 0 || best <= 3 * Math.log(n)) {
      return Optional.empty();
    }
    double first = (double) beforeBest / at;
    double second = (double) (sum - beforeBest) / (n - at);
    double ratio = best / Math.max(1, dispersion(counts, at, first, second));
    return ratio > 3 * Math.log(n)
        ? Optional.of(new ChangePoint(at, first, second, ratio))
        : Optional.empty();
  }

  /** The log-likelihood at its best rate, but for what is the same at every rate. */
  private static double fit(long sum, int n) {
    return sum == 0 ? 0 : sum * Math.log((double) sum / n);
  }

  private static double dispersion(int[] counts, int at, double before, double after) {
    double sum = 0;
    for (int t = 0; t < counts.length; t++) {
      double mean = t < at ? before : after;
      sum += mean == 0 ? 0 : (counts[t] - mean) * (counts[t] - mean) / mean;
    }
    return sum / Math.max(1, counts.length - 2);
  }
}
