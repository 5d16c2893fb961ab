package io.tidemark.pipeline;

import io.tidemark.index.Entry;
import io.tidemark.index.Fate;
import java.time.Instant;

/** Hears of each article that a run puts into the index: in order, on one thread. */
public interface Listener {
  /** Hears nothing. */
  Listener NONE =
      new Listener() {
        @Override
        public void taken(Entry entry, Fate fate, Instant known) {}

        @Override
        public void beforeCommit() {}
      };

  /**
   * An article was put into the index.
   *
   * @param fate never {@link Fate#UNCHANGED}
   * @param known when this version of it first reached the index: before the run where its text did
   *     not change
   */
  void taken(Entry entry, Fate fate, Instant known);

  /**
   * What was taken will be committed now. Should the process die before this returns, the run that
   * is started again takes the same articles once more.
   */
  void beforeCommit();
}
