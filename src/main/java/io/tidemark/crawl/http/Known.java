package io.tidemark.crawl.http;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier answer told of its content, by which a server can say that it is still the same
 * (RFC 9110, section 13).
 */
public record Known(@Nullable String etag, @Nullable String lastModified) {
  public static final Known NOTHING = new Known(null, null);

  public static Known of(Head head) {
    return new Known(head.first("etag").orElse(null), head.first("last-modified").orElse(null));
  }
}
