package io.tidemark.tag.text.feature;

import java.io.IOException;

/**
 * Numbers by 64-bit hash: an immutable table with open addressing.
 *
 * <p>Number and hash stand in one word of memory, so that a look-up costs one visit to memory: 24
 * bits are the number, 40 are bits of the hash, and 20 or so more tell the place. A hash that was
 * not put in is taken for one that was, by chance, about once in 10<sup>11</sup> look-ups of such.
 */
public final class HashIndex {
  private static final long SPREAD = 0xD6E8FEB86659FD93L;
  private static final int NONE = -1;
  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** The bits of a hash above, a number and one below; 0 is a free place. */
  private final long[] places;

  private HashIndex(long[] places) {
    this.places = places;
  }

  /**
   * An index of {@code hashes}, the number of each being that at its place in {@code numbers}.
   *
   * @throws IllegalArgumentException if two hashes cannot be told apart, or a number is not in 0 to
   *     2<sup>24</sup> - 2
   */
  public static HashIndex of(long[] hashes, int[] numbers) {
    HashIndex index = new HashIndex(new long[hashes.length + hashes.length * 3 / 5 + 1]);
    for (int i = 0; i < hashes.length; i++) {
      index.put(hashes[i], numbers[i]);
    }
    return index;
  }

  /** The index that {@link #write} wrote. */
  public static HashIndex read(ArrayReader in) {
    return new HashIndex(in.longs());
  }

  public void write(ArrayWriter out) throws IOException {
    out.write(places);
  }

  private void put(long hash, int number) {
    if (number < 0 || number >= NUMBER) {
      throw new IllegalArgumentException("the number " + number + " does not fit the index");
    }
    if (get(hash) != NONE) {
      throw new IllegalArgumentException("two entries share the hash " + hash);
    }
    long mixed = mix(hash);
    int place = place(mixed);
    while (places[place] != 0) {
      place = next(place);
    }
    places[place] = mixed << NUMBER_BITS | number + 1;
  }

  /** The number of {@code hash}, or -1 if it was not put in. */
  public int get(long hash) {
    long mixed = mix(hash);
    int place = place(mixed);
    for (long entry = places[place]; entry != 0; entry = places[place]) {
      if ((entry ^ mixed << NUMBER_BITS) >>> NUMBER_BITS == 0) {
        return (int) (entry & NUMBER) - 1;
      }
      place = next(place);
    }
    return NONE;
  }

  public boolean contains(long hash) {
    return get(hash) != NONE;
  }

  private static long mix(long hash) {
    long mixed = (hash ^ hash >>> 32) * SPREAD;
    return mixed ^ mixed >>> 32;
  }

  private int place(long mixed) {
    return (int) Math.unsignedMultiplyHigh(mixed, places.length);
  }

  private int next(int place) {
    return place + 1 == places.length ? 0 : place + 1;
  }
}
