package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values counted out by hand. */
class EmpiricalTestTest {
  @Test
  void theObservedValueIsOneOfTheDraws() {
    double[] drawn = {-3, -1, 0, 1, 2, 3, 4, 0, 1};

    assertThat(EmpiricalTest.pValue(3, drawn)).as("-3, 3, 4 and itself").isEqualTo(0.4);
    assertThat(EmpiricalTest.pValue(-5, drawn)).isEqualTo(0.1);
    assertThat(EmpiricalTest.pValue(Double.NaN, drawn)).isNaN();
  }

  /** Davison and Hinkley (1997), section 5.3: with B = 999 the 25th and the 975th value. */
  @Test
  void theIntervalOf999DrawsIsFromThe25thToThe975th() {
    double[] drawn = IntStream.rangeClosed(1, 999).asDoubleStream().toArray();

    assertThat(EmpiricalTest.percentile(drawn, 0.025)).isEqualTo(25);
    assertThat(EmpiricalTest.percentile(drawn, 0.975)).isEqualTo(975);
  }
}
