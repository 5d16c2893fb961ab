package io.tidemark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstsTest {
  private static final int[] ALL = {100, 100, 100, 100, 100, 100, 100, 100, 100, 100};

  @Test
  void aStretchOfTwiceTheUsualIsABurst() {
    int[] relevant = {5, 4, 5, 12, 11, 12, 5, 4, 5, 4};

    List<Bursts.Burst> bursts = Bursts.of(relevant, ALL);

    assertThat(bursts).hasSize(1);
    assertThat(bursts.getFirst().first()).isEqualTo(3);
    assertThat(bursts.getFirst().last()).isEqualTo(5);
  }

  /** Definition in Kleinberg (2002), section 4: the sum over the burst of σ(0) - σ(1). */
  @Test
  void itsWeightIsTheDifferenceOfTheBinomialCosts() {
    int[] relevant = {0, 0, 9, 0, 1, 0, 0, 0, 0, 0};
    double base = 0.01;
    double low = cost(base, 9, 100);
    double high = cost(2 * base, 9, 100);

    assertThat(Bursts.of(relevant, ALL).getFirst().weight()).isCloseTo(low - high, within(1e-9));
  }

  @Test
  void aShareThatIsAlwaysTheSameHasNone() {
    assertThat(Bursts.of(new int[] {5, 10, 15}, new int[] {50, 100, 150})).isEmpty();
    assertThat(Bursts.of(new int[] {0, 0}, new int[] {7, 0})).isEmpty();
    assertThat(Bursts.of(new int[0], new int[0])).isEmpty();
  }

  @Test
  void whatIsInHalfOfAllHasNone() {
    assertThat(Bursts.of(new int[] {10, 100}, new int[] {100, 100})).isEmpty();
  }

  /** Held against all 2^n sequences of states, whose costs are those of Kleinberg (2002). */
  @Test
  void theSequenceCostsLeastOfAll() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int[] all = random.ints(11, 0, 60).toArray();
      int[] relevant = Arrays.stream(all).map(d -> d == 0 ? 0 : random.nextInt(d) / 4).toArray();
      relevant[random.nextInt(11)] /= 4;
      double base = (double) IntStream.of(relevant).sum() / IntStream.of(all).sum();
      if (base == 0) {
        continue;
      }

      int states = 0;
      for (Bursts.Burst burst : Bursts.of(relevant, all)) {
        for (int t = burst.first(); t <= burst.last(); t++) {
          states |= 1 << t;
        }
      }
      double least =
          IntStream.range(0, 1 << 11)
              .mapToDouble(s -> cost(s, relevant, all, base))
              .min()
              .orElseThrow();

      assertThat(cost(states, relevant, all, base)).isCloseTo(least, within(1e-9));
    }
  }

  private static double cost(int states, int[] relevant, int[] all, double base) {
    double cost = 0;
    int before = 0;
    for (int t = 0; t < all.length; t++) {
      int state = states >> t & 1;
      cost += state > before ? Math.log(all.length) : 0;
      cost += cost(state == 0 ? base : 2 * base, relevant[t], all[t]);
      before = state;
    }
    return cost;
  }

  private static double cost(double p, int relevant, int all) {
    return -relevant * Math.log(p) - (all - relevant) * Math.log(1 - p);
  }
}
