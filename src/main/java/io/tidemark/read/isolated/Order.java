package io.tidemark.read.isolated;

import io.tidemark.article.RawDocument;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What goes to the process beside the bytes: the other parts of a {@link RawDocument}. */
record Order(
    String source, @Nullable String url, @Nullable String mediaType, @Nullable Instant fetched)
    implements Serializable {
  static Order of(RawDocument document) {
    return new Order(document.source(), document.url(), document.mediaType(), document.fetched());
  }

  RawDocument with(byte[] bytes) {
    return new RawDocument(source, bytes, url, mediaType, fetched);
  }
}
