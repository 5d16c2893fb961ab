package io.tidemark.story;

import java.util.Random;

/**
 * Keys that like sets share: each is made of the minimum of several hashes. Of two sets with
 * Jaccard similarity s, one band of r rows is shared with probability sʳ, and at least one of b
 * bands with 1 - (1 - sʳ)ᵇ (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3.4).
 */
final class MinHash {
  /** For whole texts: 0.9998 at s = 0.7, 0.05 at 0.2. */
  static final MinHash TEXT = new MinHash(32, 4, 20240716);

  /** For the first words of texts: 0.9998 at s = 0.8, 0.87 at 0.5, 0.06 at 0.1. */
  static final MinHash HEAD = new MinHash(6, 2, 20240717);

  final int bands;
  private final int rows;
  private final long[] factors;

  private MinHash(int bands, int rows, long seed) {
    this.bands = bands;
    this.rows = rows;
    this.factors = new Random(seed).longs((long) bands * rows).toArray();
  }

  /** The keys of a set of hashes, written to {@code keys} from {@code at} on. */
  void keys(long[] hashes, long[] keys, int at) {
    for (int band = 0; band < bands; band++) {
      long key = factors[0] + band;
      for (int row = 0; row < rows; row++) {
        key = Shingles.mix(key * 31 + minimum(hashes, factors[band * rows + row] | 1));
      }
      keys[at + band] = key;
    }
  }

  private static long minimum(long[] hashes, long factor) {
    long minimum = Long.MAX_VALUE;
    for (long each : hashes) {
      long hash = each * factor;
      minimum = Math.min(minimum, hash ^ (hash >>> 32));
    }
    return minimum;
  }
}
