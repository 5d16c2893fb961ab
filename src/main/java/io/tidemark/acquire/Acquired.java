package io.tidemark.acquire;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Rejected;

/** What came of acquiring one document: its bytes, or the reason why they are not to be had. */
public sealed interface Acquired {
  /** Bytes to be read. */
  record Found(RawDocument document) implements Acquired {}

  /** What could not be opened or read to its end. */
  record Failed(Rejected reason) implements Acquired {
    static Failed at(String source, String reason) {
      return new Failed(new Rejected(source, "acquire", reason));
    }
  }
}
