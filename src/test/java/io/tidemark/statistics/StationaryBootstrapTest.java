package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StationaryBootstrapTest {
  private static final double[] SERIES = {3, 4, 6, 5, 2, 1, 1, 2, 4, 7, 8, 6};

  /**
   * Politis and Romano (1994), Lemma 1: the exact variance of the resampled mean, from the
   * autocovariances and the weights b(i) = (1 - i/n)(1 - p)^i + (i/n)(1 - p)^(n - i).
   */
  @Test
  void theMeanVariesAsThePaperSays() {
    int n = SERIES.length;
    double block = 3;
    double variance = covariance(0);
    for (int i = 1; i < n; i++) {
      double part = (double) i / n;
      double weight =
          (1 - part) * Math.pow(1 - 1 / block, i) + part * Math.pow(1 - 1 / block, n - i);
      variance += 2 * weight * covariance(i);
    }
    variance /= n;

    double[] means = means(block, 200_000);

    double mean = Arrays.stream(means).average().orElseThrow();
    double drawn = Arrays.stream(means).map(m -> (m - mean) * (m - mean)).average().orElseThrow();
    assertThat(mean).isCloseTo(Arrays.stream(SERIES).average().orElseThrow(), within(0.01));
    assertThat(drawn).isCloseTo(variance, within(0.01 * variance));
  }

  /** With blocks of one it is Efron's bootstrap: the mean varies by the variance over n. */
  @Test
  void blocksOfOneAreIndependentDraws() {
    double[] means = means(1, 200_000);

    double mean = Arrays.stream(means).average().orElseThrow();
    double drawn = Arrays.stream(means).map(m -> (m - mean) * (m - mean)).average().orElseThrow();
    double exact = covariance(0) / SERIES.length;
    assertThat(drawn).isCloseTo(exact, within(0.01 * exact));
  }

  @Test
  void blocksRunOnInACircleAndAreAsLongAsAsked() {
    int[] places = new StationaryBootstrap(10_000, 5, new SplittableRandom(1)).draw();

    int begun = 0;
    for (int i = 1; i < places.length; i++) {
      begun += places[i] == (places[i - 1] + 1) % places.length ? 0 : 1;
    }
    assertThat(places.length / (double) begun).isCloseTo(5, within(0.25));
  }

  @Test
  void theSameSeedDrawsTheSame() {
    assertThat(new StationaryBootstrap(50, 4, new SplittableRandom(7)).draw())
        .isEqualTo(new StationaryBootstrap(50, 4, new SplittableRandom(7)).draw());
  }

  private static double[] means(double block, int rounds) {
    return new StationaryBootstrap(SERIES.length, block, new SplittableRandom(1))
        .values(
            rounds, at -> Arrays.stream(at).mapToDouble(i -> SERIES[i]).average().orElseThrow());
  }

  /** 1/n Σ (x_t - x̄)(x_{t+i} - x̄), as the paper defines it. */
  private static double covariance(int i) {
    double mean = Arrays.stream(SERIES).average().orElseThrow();
    double sum = 0;
    for (int t = 0; t + i < SERIES.length; t++) {
      sum += (SERIES[t] - mean) * (SERIES[t + i] - mean);
    }
    return sum / SERIES.length;
  }
}
