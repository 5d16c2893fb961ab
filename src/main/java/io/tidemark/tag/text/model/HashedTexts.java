package io.tidemark.tag.text.model;

import io.tidemark.tag.text.feature.HashIndex;
import io.tidemark.tag.text.feature.Spelling;
import java.util.Arrays;

/** Collects texts with a value each for a {@link HashIndex}. */
final class HashedTexts {
  private long[] hashes = new long[1024];
  private int[] values = new int[1024];
  private int size;

  /** Adds {@code text}, unless it is empty: no word is. */
  void add(String text, int value) {
    if (text.isEmpty()) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    hashes[size] = Spelling.of(text).hash();
    values[size++] = value;
  }

  HashIndex index() {
    return HashIndex.of(Arrays.copyOf(hashes, size), Arrays.copyOf(values, size));
  }
}
