package io.tidemark.analyze.comove;

import io.tidemark.index.View;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Counts in many cells at once, in each a story only once however many articles tell it. */
final class StoryCells {
  private static final int NO_STORY = -1;

  private final View view;
  private final int[] counts;
  private final int[] last;
  private final @Nullable BitSet[] several;

  StoryCells(View view, int cells) {
    this.view = view;
    counts = new int[cells];
    last = new int[cells];
    Arrays.fill(last, NO_STORY);
    several = new BitSet[cells];
  }

  /** Sets are kept only of stories that several articles tell. */
  void add(int cell, int story) {
    if (last[cell] == story) {
      return;
    }
    last[cell] = story;
    if (view.articles(story) > 1) {
      BitSet set = several[cell];
      if (set == null) {
        set = new BitSet(view.stories());
        several[cell] = set;
      } else if (set.get(story)) {
        return;
      }
      set.set(story);
    }
    counts[cell]++;
  }

  int count(int cell) {
    return counts[cell];
  }
}
