package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTest {
  /**
   * F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973), table 1:
   * all four sets have a multiple R² of .667 (R: {@code anscombe}).
   */
  @Test
  void givesTheSquareThatAnscombeTells() {
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] y1 = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    double[] y2 = {9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74};

    assertThat(Math.pow(Correlation.at(x, y1, 0), 2)).isCloseTo(0.667, within(0.001));
    assertThat(Math.pow(Correlation.at(x, y2, 0), 2)).isCloseTo(0.667, within(0.001));
  }

  @Test
  void aPositiveLagLooksForWhatComesAfter() {
    double[] x = {0, 1, 0, 0, 1, 0, 1, 0, 0};
    double[] y = {9, 0, 0, 1, 0, 0, 1, 0, 1};

    assertThat(Correlation.at(x, y, 2)).as("y is x two steps later").isCloseTo(1, within(1e-12));
    assertThat(Correlation.at(y, x, -2)).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatIsMissingIsLeftOutInPairs() {
    double[] x = {1, 2, Double.NaN, 4};
    double[] y = {2, 4, 7, 8};

    assertThat(Correlation.at(x, y, 0)).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatNeverChangesHasNone() {
    assertThat(Correlation.at(new double[] {1, 1, 1}, new double[] {1, 2, 3}, 0)).isNaN();
    assertThat(Correlation.at(new double[] {1, 2}, new double[] {1, 2}, 0)).isNaN();
  }
}
