package io.tidemark.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A set of hashes of which at most so many are kept: all of them, or the smallest (Broder's
 * bottom-k sketch). Two of them are compared on the stretch that both know whole.
 */
final class Sketch {
  private final int[] hashes;
  private final boolean whole;

  private Sketch(int[] hashes, boolean whole) {
    this.hashes = hashes;
    this.whole = whole;
  }

  static Sketch of(long[] all, int most) {
    int[] folded = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      folded[i] = (int) (all[i] >>> 32);
    }
    int[] kept = Arrays.stream(folded).sorted().distinct().limit(most + 1L).toArray();
    return kept.length <= most
        ? new Sketch(kept, true)
        : new Sketch(Arrays.copyOf(kept, most), false);
  }

  /** How many hashes are kept. */
  int size() {
    return hashes.length;
  }

  /** What the two sets have in common. */
  Overlap with(Sketch other) {
    int last = Math.min(last(), other.last());
    int i = 0;
    int j = 0;
    int both = 0;
    while (i < hashes.length
        && j < other.hashes.length
        && hashes[i] <= last
        && other.hashes[j] <= last) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Overlap(both, upTo(last), other.upTo(last));
  }

  private int last() {
    return whole ? Integer.MAX_VALUE : hashes[hashes.length - 1];
  }

  private int upTo(int last) {
    int at = Arrays.binarySearch(hashes, last);
    return at < 0 ? -at - 1 : at + 1;
  }

  /**
   * Sizes of two sets and of what is in both.
   *
   * @param left hashes of the one, {@code right} of the other
   */
  record Overlap(int both, int left, int right) {
    /** The part of all that is in both, 0 to 1. */
    double jaccard() {
      int union = left + right - both;
      return union == 0 ? 1 : (double) both / union;
    }

    /** The part of the smaller set that is in the larger, 0 to 1; 0 where one is empty. */
    double containment() {
      return smaller() == 0 ? 0 : (double) both / smaller();
    }

    int smaller() {
      return Math.min(left, right);
    }
  }

  /** Bytes that {@link #write} takes. */
  int bytes() {
    return Integer.BYTES * (1 + hashes.length);
  }

  void write(ByteBuffer out) {
    out.putInt(whole ? hashes.length : -hashes.length);
    for (int hash : hashes) {
      out.putInt(hash);
    }
  }

  static Sketch read(ByteBuffer in) {
    int size = in.getInt();
    int[] hashes = new int[Math.abs(size)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.getInt();
    }
    return new Sketch(hashes, size >= 0);
  }
}
