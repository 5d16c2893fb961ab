package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values follow in closed form from the three steps of Baker, Bloom and Davis (2016). */
class CoverageIndexTest {
  private static final int[] HUNDRED = {100, 100, 100, 100};

  @Test
  void onePublisherIsItsShareScaledToAMeanOfAHundred() {
    double[] index = index(4, new int[][] {{1, 2, 3, 2}}, HUNDRED);

    assertThat(index).containsExactly(new double[] {50, 100, 150, 100}, within(1e-9));
  }

  /** Ten times the share with ten times the deviation weighs the same. */
  @Test
  void noPublisherOutweighsAnother() {
    int[][] on = {{10, 20, 30, 20}, {3, 2, 1, 2}};

    assertThat(index(4, on, HUNDRED, HUNDRED))
        .containsExactly(new double[] {100, 100, 100, 100}, within(1e-9));
  }

  @Test
  void printingMoreOfEverythingChangesNothing() {
    int[] all = {100, 200, 300, 400};

    assertThat(index(4, new int[][] {{1, 4, 9, 8}}, all))
        .containsExactly(new double[] {50, 100, 150, 100}, within(1e-9));
  }

  @Test
  void theBaseWindowAloneSetsDeviationAndMean() {
    int[][] on = {{1, 2, 3, 40}};

    assertThat(index(3, on, HUNDRED))
        .containsExactly(new double[] {50, 100, 150, 2000}, within(1e-9));
  }

  @Test
  void aPublisherWithTooLittleIsLeftOut() {
    CoverageIndex index = new CoverageIndex(4, 0, 4);

    assertThat(index.add(new int[] {1, 2, 3, 0}, new int[] {9, 9, 9, 2})).isFalse();
    assertThat(index.add(new int[] {0, 0, 3, 4}, new int[] {0, 0, 100, 100})).isFalse();
    assertThat(index.add(new int[] {2, 2, 2, 2}, HUNDRED)).isFalse();
    assertThat(index.values()).containsOnly(Double.NaN);
    assertThat(index.add(new int[] {2, 2, 3, 2}, HUNDRED)).isTrue();
  }

  @Test
  void aPeriodInWhichNobodyPrintedHasNoValue() {
    double[] index = index(4, new int[][] {{1, 2, 0, 3}}, new int[] {100, 100, 0, 100});

    assertThat(index[2]).isNaN();
    assertThat(index[3]).isCloseTo(150, within(1e-9));
  }

  private static double[] index(int base, int[][] on, int[]... all) {
    CoverageIndex index = new CoverageIndex(4, 0, base);
    for (int p = 0; p < on.length; p++) {
      index.add(on[p], all[p]);
    }
    return index.values();
  }
}
