package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values follow in closed form from the three steps of Baker, Bloom and Davis (2016). */
class CoverageIndexTest {
  private static final int[] HUNDRED = {100, 100, 100, 100};

  @Test
  void onePublisherIsItsShareScaledToAMeanOfAHundred() {
    double[] index = CoverageIndex.of(new int[][] {{1, 2, 3, 2}}, new int[][] {HUNDRED}, 0, 4);

    assertThat(index).containsExactly(new double[] {50, 100, 150, 100}, within(1e-9));
  }

  /** Ten times the share with ten times the deviation weighs the same. */
  @Test
  void noPublisherOutweighsAnother() {
    int[][] on = {{10, 20, 30, 20}, {3, 2, 1, 2}};

    assertThat(CoverageIndex.of(on, new int[][] {HUNDRED, HUNDRED}, 0, 4))
        .containsExactly(new double[] {100, 100, 100, 100}, within(1e-9));
  }

  @Test
  void printingMoreOfEverythingChangesNothing() {
    int[][] all = {{100, 200, 300, 400}};

    assertThat(CoverageIndex.of(new int[][] {{1, 4, 9, 8}}, all, 0, 4))
        .containsExactly(new double[] {50, 100, 150, 100}, within(1e-9));
  }

  @Test
  void theBaseWindowAloneSetsDeviationAndMean() {
    int[][] on = {{1, 2, 3, 40}};

    assertThat(CoverageIndex.of(on, new int[][] {HUNDRED}, 0, 3))
        .containsExactly(new double[] {50, 100, 150, 2000}, within(1e-9));
  }

  @Test
  void aPublisherWithTooLittleIsLeftOut() {
    int[] few = {9, 9, 9, 2};
    int[] twice = {0, 0, 100, 100};

    assertThat(CoverageIndex.counts(new int[] {1, 2, 3, 0}, few, 0, 4)).isFalse();
    assertThat(CoverageIndex.counts(new int[] {0, 0, 3, 4}, twice, 0, 4)).isFalse();
    assertThat(CoverageIndex.counts(new int[] {2, 2, 2, 2}, HUNDRED, 0, 4)).isFalse();
    assertThat(CoverageIndex.counts(new int[] {2, 2, 3, 2}, HUNDRED, 0, 4)).isTrue();
  }

  @Test
  void aPeriodInWhichNobodyPrintedHasNoValue() {
    int[][] all = {{100, 100, 0, 100}};

    double[] index = CoverageIndex.of(new int[][] {{1, 2, 0, 3}}, all, 0, 4);

    assertThat(index[2]).isNaN();
    assertThat(index[3]).isCloseTo(150, within(1e-9));
  }
}
