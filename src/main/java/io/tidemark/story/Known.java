package io.tidemark.story;

import java.util.List;

/** A place that knows texts seen before. */
public interface Known {
  /** Texts that share at least one of {@code keys}; some may be neither copies nor versions. */
  List<Text> sharing(long[] keys);

  /**
   * A known text.
   *
   * @param article id of the article that it is of
   * @param story the story it belongs to
   */
  record Text(String article, long story, Fingerprint fingerprint) {}
}
