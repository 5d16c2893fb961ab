package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangePointTest {
  /**
   * British coal mining disasters by year, 1851 to 1962: R. G. Jarrett, Biometrika 66 (1979), data
   * set {@code coal} of R's package {@code boot}.
   */
  private static final int[] DISASTERS = {
    4, 5, 4, 1, 0, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5, 3, 4, 2, 5,
    2, 2, 3, 4, 2, 1, 3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1, 0, 3, 2, 2, 0, 1, 1, 1,
    0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0, 1, 1, 0, 2, 3, 3, 1, 1, 2, 1, 1, 1, 1, 2, 4, 2, 0, 0, 0, 1,
    4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1
  };

  /**
   * B. P. Carlin, A. E. Gelfand and A. F. M. Smith, Applied Statistics 41 (1992): 1891, the 41st
   * year, is the last of the higher rate; 3.1 a year before and 0.9 behind.
   */
  @Test
  void findsTheYearInWhichCoalMiningBecameSafer() {
    ChangePoint change = ChangePoint.of(DISASTERS).orElseThrow();

    assertThat(change.at()).isEqualTo(41);
    assertThat(change.before()).isCloseTo(3.1, within(0.05));
    assertThat(change.after()).isCloseTo(0.9, within(0.05));
  }

  /** Of N events in n days all lie in the first k: the ratio is 2 N ln (n / k). */
  @Test
  void whatEndsHasTheRatioOfTheClosedForm() {
    int[] counts = new int[100];
    Arrays.fill(counts, 0, 60, 1);

    ChangePoint change = ChangePoint.of(counts).orElseThrow();

    assertThat(change.at()).isEqualTo(60);
    assertThat(change.after()).isZero();
    assertThat(change.ratio()).isCloseTo(2 * 60 * Math.log(100.0 / 60), within(1e-9));
  }

  @Test
  void anEvenSeriesHasNone() {
    assertThat(ChangePoint.of(IntStream.range(0, 90).map(t -> 3 + t % 3).toArray())).isEmpty();
    assertThat(ChangePoint.of(new int[40])).isEmpty();
    assertThat(ChangePoint.of(new int[0])).isEmpty();
  }

  @Test
  void aWeeklyDoesNotFallSilentEachWeek() {
    int[] fridays = IntStream.range(0, 182).map(t -> t % 7 == 4 ? 20 : 0).toArray();
    assertThat(ChangePoint.of(fridays)).isEmpty();

    Arrays.fill(fridays, 120, 182, 0);
    assertThat(ChangePoint.of(fridays).orElseThrow().at()).isEqualTo(117);
  }
}
