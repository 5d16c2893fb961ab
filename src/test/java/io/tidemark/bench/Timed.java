package io.tidemark.bench;

import java.io.IOException;
import java.util.Arrays;

/**
 * How long something takes, in milliseconds, over many runs.
 *
 * @param median the middle one
 * @param slowest only one run in a hundred takes longer
 */
record Timed(double median, double slowest) {
  /** What is timed; it returns something, so that none of it can be left out. */
  interface Work {
    Object run() throws IOException;
  }

  /**
   * Two works in turns, so that both meet the same machine: a run of each unmeasured, then timed.
   */
  static Timed[] inTurns(Work one, Work other, int warmUp, int runs) throws IOException {
    long seen = 0;
    for (int i = 0; i < warmUp; i++) {
      seen += one.run().hashCode() + (long) other.run().hashCode();
    }
    double[][] times = new double[2][runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      seen += one.run().hashCode();
      long middle = System.nanoTime();
      seen += other.run().hashCode();
      times[0][i] = (middle - start) / 1e6;
      times[1][i] = (System.nanoTime() - middle) / 1e6;
    }
    if (seen == Long.MIN_VALUE) {
      throw new IllegalStateException("never so");
    }
    return new Timed[] {of(times[0]), of(times[1])};
  }

  private static Timed of(double[] times) {
    Arrays.sort(times);
    return new Timed(times[times.length / 2], times[(int) (times.length * 0.99)]);
  }
}
