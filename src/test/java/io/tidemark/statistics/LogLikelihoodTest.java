package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTest {
  /** Bigrams of Swiss financial news: Dunning (1993), table 1. */
  @ParameterizedTest
  @CsvSource({
    "270.72, 110, 2442, 111, 29114",
    "263.90,  29,   13, 123, 31612",
    "256.84,  31,   23, 139, 31584",
  })
  void givesTheValuesOfThePaper(
      double expected, int both, int firstOnly, int secondOnly, int neither) {
    assertThat(LogLikelihood.of(both, both + firstOnly, secondOnly, secondOnly + neither))
        .isCloseTo(expected, within(0.01));
  }

  @Test
  void isZeroWhereThePartIsLikeTheRest() {
    assertThat(LogLikelihood.of(5, 10, 50, 100)).isZero();
    assertThat(LogLikelihood.of(3, 3, 0, 0)).isZero();
  }
}
