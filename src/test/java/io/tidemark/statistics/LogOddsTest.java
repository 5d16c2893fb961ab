package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogOddsTest {
  /**
   * Aspirin and heart attacks: Agresti, An Introduction to Categorical Data Analysis (2nd edition,
   * 2007), section 2.3.3: an odds ratio of 1.832, its interval 1.44 to 2.33.
   */
  @Test
  void givesTheOddsRatioOfTheTextbook() {
    LogOdds ratio = LogOdds.of(189, 10845).plus(-1, LogOdds.of(104, 10933));

    assertThat(ratio.ratio()).isCloseTo(1.832, within(5e-4));
    assertThat(ratio.value()).isCloseTo(0.605, within(1e-3));
    assertThat(ratio.error()).isCloseTo(0.123, within(5e-4));
    assertThat(ratio.low()).isCloseTo(1.44, within(5e-3));
    assertThat(ratio.high()).isCloseTo(2.33, within(5e-3));
    assertThat(ratio.pValue()).isLessThan(0.001);
  }

  @Test
  void noCasesHaveEvenOddsAndProveNothing() {
    LogOdds none = LogOdds.corrected(0, 0);

    assertThat(none.ratio()).isEqualTo(1);
    assertThat(none.pValue()).isEqualTo(1);
    assertThat(none.low()).isLessThan(0.1);
  }

  @Test
  void whatActsIndependentlyOnTheOddsHasNoInteraction() {
    LogOdds neither = LogOdds.of(100, 100);
    LogOdds one = LogOdds.of(200, 100);
    LogOdds other = LogOdds.of(300, 100);
    LogOdds both = LogOdds.of(600, 100);

    LogOdds interaction = both.plus(-1, one).plus(-1, other).plus(1, neither);

    assertThat(interaction.value()).isCloseTo(0, within(1e-12));
    assertThat(interaction.pValue()).isCloseTo(1, within(1e-12));
  }
}
