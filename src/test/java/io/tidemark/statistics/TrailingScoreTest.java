package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrailingScoreTest {
  private static boolean[] whole(int n) {
    boolean[] whole = new boolean[n];
    Arrays.fill(whole, true);
    return whole;
  }

  /** R: {@code (9 - mean(c(2,4,4,4,5,5,7,9))) / sd(c(2,4,4,4,5,5,7,9))}, mean 5, variance 32/7. */
  @Test
  void measuresInStandardDeviationsOfTheSampleBefore() {
    double[] scores = TrailingScore.of(new int[] {2, 4, 4, 4, 5, 5, 7, 9, 9}, whole(9), 28, 8);

    assertThat(scores[8]).isCloseTo(4 / Math.sqrt(32 / 7.0), within(1e-12));
    assertThat(scores[7]).isNaN();
  }

  @Test
  void looksBackNoFurtherThanTheWindow() {
    double[] scores = TrailingScore.of(new int[] {900, 1, 2, 3, 2}, whole(5), 3, 2);

    assertThat(scores[4]).isCloseTo(0, within(1e-12));
  }

  @Test
  void leavesOutWhatIsNotWhole() {
    boolean[] usable = {true, true, false, true, true};

    assertThat(TrailingScore.of(new int[] {1, 3, 900, 2, 3}, usable, 28, 3)[4])
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void saysNothingWhereNothingEverVaried() {
    assertThat(TrailingScore.of(new int[] {2, 2, 2, 5}, whole(4), 28, 2)[3]).isNaN();
  }
}
