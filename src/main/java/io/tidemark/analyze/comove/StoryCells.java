package io.tidemark.analyze.comove;

import io.tidemark.index.View;
import java.util.Arrays;

/**
 * Counts in many cells at once, in each a story only once however many articles tell it. Only of
 * stories that several articles tell is kept where they were counted.
 */
final class StoryCells {
  private static final int NO_STORY = -1;
  private static final long FREE = -1;

  private final View view;
  private final int[] counts;
  private final int[] last;
  private long[] seen = new long[64];
  private int seenCount;

  StoryCells(View view, int cells) {
    this.view = view;
    counts = new int[cells];
    last = new int[cells];
    Arrays.fill(last, NO_STORY);
    Arrays.fill(seen, FREE);
  }

  void add(int cell, int story) {
    if (last[cell] == story) {
      return;
    }
    last[cell] = story;
    if (view.articles(story) == 1 || isNew((long) cell << 32 | story)) {
      counts[cell]++;
    }
  }

  int count(int cell) {
    return counts[cell];
  }

  /** Keeps {@code key} in a table with open addresses; false where it was there. */
  private boolean isNew(long key) {
    if (!put(seen, key)) {
      return false;
    }
    if (++seenCount * 2 > seen.length) {
      long[] wider = new long[2 * seen.length];
      Arrays.fill(wider, FREE);
      for (long each : seen) {
        if (each != FREE) {
          put(wider, each);
        }
      }
      seen = wider;
    }
    return true;
  }

  private static boolean put(long[] table, long key) {
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & table.length - 1;
    while (table[at] != FREE) {
      if (table[at] == key) {
        return false;
      }
      at = at + 1 & table.length - 1;
    }
    table[at] = key;
    return true;
  }
}
