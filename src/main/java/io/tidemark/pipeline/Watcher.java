package io.tidemark.pipeline;

import io.tidemark.article.Rejected;

/** Is told how a run goes on. */
public interface Watcher {
  /** So many articles more are done, whatever their fate. */
  void done(int articles);

  /**
   * An article was taken in without tags.
   *
   * @param why such as {@code language de}
   */
  default void untagged(String why) {}

  /** Something could not be used. */
  void rejected(Rejected reason);

  /** Something was rejected in an earlier run and not tried again. */
  default void stillRejected(Rejected reason) {}
}
