package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FisherExactTest {
  /** The tea tasting of R's {@code fisher.test}: 0.2429 on one side, and the table is symmetric. */
  @Test
  void givesTheTeaTastingOfR() {
    assertThat(FisherExact.pValue(3, 1, 1, 3)).isCloseTo(2 * 0.2429, within(1e-4));
  }

  /** Convictions of twins, Fisher (1934), in R's {@code fisher.test}: p-value = 0.0005367. */
  @Test
  void givesTheTwinsOfR() {
    assertThat(FisherExact.pValue(2, 15, 10, 3)).isCloseTo(0.0005367, within(5e-8));
  }

  @Test
  void oneGroupAloneProvesNothing() {
    assertThat(FisherExact.pValue(4, 2, 0, 0)).isCloseTo(1, within(1e-9));
    assertThat(FisherExact.pValue(0, 0, 0, 0)).isEqualTo(1);
  }

  @Test
  void largeTablesKeepTheirScale() {
    assertThat(FisherExact.pValue(5000, 5000, 5000, 5000)).isCloseTo(1, within(1e-6));
  }
}
