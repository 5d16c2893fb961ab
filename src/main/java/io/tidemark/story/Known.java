package io.tidemark.story;

import java.util.List;

/** A place that knows texts seen before. */
public interface Known {
  /** Texts that share at least one of {@code bands}; some may be no copies at all. */
  List<Copy> sharing(long[] bands);

  /**
   * A known text.
   *
   * @param key what the place calls it: its number in a batch, say
   * @param story the story it belongs to
   */
  record Copy(int key, long story, Fingerprint fingerprint) {}
}
