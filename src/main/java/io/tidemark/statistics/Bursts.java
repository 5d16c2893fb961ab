package io.tidemark.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Bursts: stretches of time in which a larger part than usual of all that arrives is relevant. The
 * automaton with two states over batches of J. Kleinberg, Bursty and Hierarchical Structure in
 * Streams, Proc. KDD 2002, section 4, with the scaling of the paper, 2, and its cost of a change of
 * state, γ = 1.
 *
 * <p>Batch t brings r of d relevant documents. In state 0 a document is relevant with probability
 * p₀, the part of all that is; in state 1 with 2p₀. Moving up costs γ ln n for n batches, moving
 * down nothing, and each batch the negative logarithm of its binomial probability. The sequence of
 * states that costs least is found by dynamic programming (Viterbi).
 */
public final class Bursts {
  private static final double SCALING = 2;
  private static final double GAMMA = 1;

  private Bursts() {}

  /**
   * A burst.
   *
   * @param first number of its first batch, from 0
   * @param last of its last
   * @param weight what the burst saves: the cost of its batches in state 0 less that in state 1;
   *     greater for what is less likely without a burst
   */
  public record Burst(int first, int last, double weight) {}

  /**
   * The bursts, in order of time. Where half of all or more is relevant there is none: nothing
   * could be twice as frequent.
   *
   * @param relevant r of each batch
   * @param all d of each batch, not less than r; a batch without any says nothing
   * @throws IllegalArgumentException where the two differ in length
   */
  public static List<Burst> of(int[] relevant, int[] all) {
    if (relevant.length != all.length) {
      throw new IllegalArgumentException(
          relevant.length + " relevant counts, but " + all.length + " of all");
    }
    double base = (double) sum(relevant) / sum(all);
    if (!(base > 0 && SCALING * base < 1)) {
      return List.of();
    }
    double[] saved = saved(relevant, all, base);
    return runs(states(saved), saved);
  }

  /** What each batch costs less in state 1 than in state 0; the binomial coefficients cancel. */
  private static double[] saved(int[] relevant, int[] all, double base) {
    double hit = Math.log(SCALING);
    double miss = Math.log1p(-SCALING * base) - Math.log1p(-base);
    double[] saved = new double[all.length];
    for (int t = 0; t < all.length; t++) {
      saved[t] = relevant[t] * hit + (all[t] - relevant[t]) * miss;
    }
    return saved;
  }

  /** Whether each batch is in state 1, in the sequence that saves most; it begins in state 0. */
  private static boolean[] states(double[] saved) {
    int n = saved.length;
    double up = GAMMA * Math.log(n);
    boolean[] fromHigh = new boolean[n];
    boolean[] highFromHigh = new boolean[n];
    double low = 0;
    double high = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < n; t++) {
      fromHigh[t] = high > low;
      highFromHigh[t] = high > low - up;
      double nextLow = Math.max(low, high);
      high = Math.max(high, low - up) + saved[t];
      low = nextLow;
    }
    boolean[] states = new boolean[n];
    boolean state = high > low;
    for (int t = n - 1; t >= 0; t--) {
      states[t] = state;
      state = state ? highFromHigh[t] : fromHigh[t];
    }
    return states;
  }

  private static List<Burst> runs(boolean[] states, double[] saved) {
    List<Burst> bursts = new ArrayList<>();
    for (int t = 0; t < states.length; t++) {
      int first = t;
      double weight = 0;
      while (t < states.length && states[t]) {
        weight += saved[t++];
      }
      if (t > first) {
        bursts.add(new Burst(first, t - 1, weight));
      }
    }
    return bursts;
  }

  private static long sum(int[] counts) {
    long sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
