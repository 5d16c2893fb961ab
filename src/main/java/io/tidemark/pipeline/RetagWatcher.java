package io.tidemark.pipeline;

import io.tidemark.index.Stamp;
import io.tidemark.tag.reach.Reach;

/** Is told how a {@link Retag} goes on. */
public interface RetagWatcher extends Watcher {
  /**
   * The catalog of some articles was compared with the new one.
   *
   * @param stamp what those articles were tagged with
   * @param articles how many they are
   * @param inReach how many of them are to be tagged anew
   */
  void compared(Stamp stamp, Reach reach, int articles, int inReach);
}
