package io.tidemark.story;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The texts seen last, each with what it stands for: adding to a full window forgets the oldest.
 *
 * <p>A text takes the place of its fingerprint and 480 bytes for its 40 keys. Each key leads to a
 * bucket, which names the text that came last; each text names, for each key, the one before it in
 * the bucket. A chain ends at a text that is forgotten, so nothing is ever removed from one.
 *
 * @param <T> what a text stands for
 */
final class Window<T> {
  private static final int SMALLEST = 1024;

  /** So many texts of a bucket are looked at, the youngest first: more of them are boilerplate. */
  private static final int MOST_OF_A_BUCKET = 64;

  private static final int NONE = -1;

  private final int capacity;
  private int room;
  private int count;
  private Slot<T>[] slots;
  private int[] keys;
  private int[] before;
  private int[] buckets;

  private record Slot<T>(T of, Fingerprint fingerprint) {}

  /** Receives texts. */
  interface Visitor<T> {
    void visit(T of, Fingerprint fingerprint);
  }

  Window(int capacity) {
    this.capacity = capacity;
    this.room = Math.min(capacity, SMALLEST);
    this.slots = slots(room);
    this.keys = new int[room * Fingerprint.KEYS];
    this.before = new int[room * Fingerprint.KEYS];
    this.buckets = emptyBuckets(room);
  }

  @SuppressWarnings("unchecked")
  private static <T> Slot<T>[] slots(int room) {
    return (Slot<T>[]) new Slot<?>[room];
  }

  private static int[] emptyBuckets(int room) {
    int[] buckets = new int[Fingerprint.KEYS * Integer.highestOneBit(Math.max(1, room))];
    Arrays.fill(buckets, NONE);
    return buckets;
  }

  /** Hands each text that shares one of {@code wanted} to {@code visitor}, once. */
  void sharing(long[] wanted, Visitor<T> visitor) {
    BitSet seen = new BitSet();
    for (int key = 0; key < Fingerprint.KEYS; key++) {
      int folded = fold(wanted[key]);
      int number = buckets[bucket(key, folded)];
      for (int i = 0; i < MOST_OF_A_BUCKET && isKept(number); i++) {
        int at = (number % room) * Fingerprint.KEYS + key;
        if (keys[at] == folded && !seen.get(number % room)) {
          seen.set(number % room);
          Slot<T> slot = slots[number % room];
          visitor.visit(slot.of(), slot.fingerprint());
        }
        number = before[at];
      }
    }
  }

  void add(T of, long[] itsKeys, Fingerprint fingerprint) {
    if (count == room && room < capacity) {
      grow();
    }
    int slot = count % room;
    slots[slot] = new Slot<>(of, fingerprint);
    for (int key = 0; key < Fingerprint.KEYS; key++) {
      keys[slot * Fingerprint.KEYS + key] = fold(itsKeys[key]);
    }
    link(count++);
  }

  private void link(int number) {
    for (int key = 0; key < Fingerprint.KEYS; key++) {
      int at = (number % room) * Fingerprint.KEYS + key;
      int bucket = bucket(key, keys[at]);
      before[at] = buckets[bucket];
      buckets[bucket] = number;
    }
  }

  private void grow() {
    room = (int) Math.min(capacity, room * 2L);
    slots = Arrays.copyOf(slots, room);
    keys = Arrays.copyOf(keys, room * Fingerprint.KEYS);
    before = new int[room * Fingerprint.KEYS];
    buckets = emptyBuckets(room);
    for (int number = 0; number < count; number++) {
      link(number);
    }
  }

  private boolean isKept(int number) {
    return number >= 0 && number >= count - room;
  }

  private int bucket(int key, int folded) {
    int perKey = buckets.length / Fingerprint.KEYS;
    return key * perKey + (folded & (perKey - 1));
  }

  private static int fold(long key) {
    return (int) (key ^ (key >>> 32));
  }
}
