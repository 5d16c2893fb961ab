package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
  /** Documentation of stdlib's {@code padjust}, which follows R's {@code p.adjust}. */
  @Test
  void givesTheValuesOfPAdjust() {
    assertThat(BenjaminiHochberg.qValues(new double[] {0.008, 0.03, 0.123, 0.6, 0.2}))
        .containsExactly(new double[] {0.04, 0.075, 0.205, 0.6, 0.25}, within(1e-12));
    assertThat(BenjaminiHochberg.qValues(new double[] {0.319, 0.201, 0.4, 0.374, 0.113}))
        .containsExactly(new double[] {0.4, 0.4, 0.4, 0.4, 0.4}, within(1e-12));
  }

  /** Benjamini and Hochberg (1995), section 3.2: four of fifteen hypotheses are rejected at .05. */
  @Test
  void rejectsWhatThePaperRejects() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0000
    };

    double[] q = BenjaminiHochberg.qValues(p);

    assertThat(Arrays.stream(q).filter(each -> each <= 0.05).count()).isEqualTo(4);
    assertThat(q).isSorted();
  }

  @Test
  void whatCouldNotBeTestedCountsForNothing() {
    assertThat(BenjaminiHochberg.qValues(new double[] {0.01, Double.NaN, 0.5}))
        .containsExactly(new double[] {0.02, Double.NaN, 0.5}, within(1e-12));
    assertThat(BenjaminiHochberg.qValues(new double[0])).isEmpty();
  }
}
