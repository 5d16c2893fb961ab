package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiSquareTest {
  /** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, upper-tail critical values. */
  @ParameterizedTest
  @CsvSource({"2.706, 0.10", "3.841, 0.05", "5.024, 0.025", "6.635, 0.01", "10.828, 0.001"})
  void givesTheValuesOfTheTable(double critical, double p) {
    assertThat(ChiSquare.pValue(critical)).isCloseTo(p, withinPercentage(0.1));
  }

  /** Abramowitz and Stegun (1964), table 7.1: erf 0.5 and erf 2; and erfc 3 from table 7.3. */
  @ParameterizedTest
  @CsvSource({"0.5, 0.4795001222", "2, 0.0046777350", "3, 0.0000220905"})
  void isTheComplementaryErrorFunction(double z, double erfc) {
    assertThat(ChiSquare.pValue(2 * z * z)).isCloseTo(erfc, within(5e-11));
  }

  @Test
  void fallsFromOneWithoutAJumpAndIsNotLostWhereItIsTiny() {
    assertThat(ChiSquare.pValue(0)).isEqualTo(1);
    assertThat(ChiSquare.pValue(8 - 1e-9))
        .isCloseTo(ChiSquare.pValue(8 + 1e-9), withinPercentage(1e-6));
    assertThat(ChiSquare.pValue(400)).isBetween(1e-89, 1e-88);
  }
}
