package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {
  /** NumPy's documentation of {@code quantile}, whose default, "linear", is definition 7. */
  @Test
  void takesTheLineBetweenTheNeighbours() {
    double[] values = {10, 7, 4, 3, 2, 1};

    assertThat(Quantiles.of(values, 0.5)).isCloseTo(3.5, within(1e-12));
    assertThat(values).containsExactly(10, 7, 4, 3, 2, 1);
  }

  /** R's {@code summary(1:10)} and {@code quantile(c(1, 2, 3, 4))}. */
  @Test
  void givesTheQuartilesOfR() {
    double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    assertThat(Quantiles.of(ten, 0.25)).isCloseTo(3.25, within(1e-12));
    assertThat(Quantiles.of(ten, 0.5)).isCloseTo(5.5, within(1e-12));
    assertThat(Quantiles.of(ten, 0.75)).isCloseTo(7.75, within(1e-12));
    assertThat(Quantiles.of(new double[] {4, 1, 3, 2}, 0.25)).isCloseTo(1.75, within(1e-12));
  }

  @Test
  void oneValueIsEachOfItsQuantiles() {
    assertThat(Quantiles.of(new double[] {-2}, 0.75)).isEqualTo(-2);
    assertThat(Quantiles.of(new double[] {3, 1}, 1)).isEqualTo(3);
  }
}
