package io.tidemark.story;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hashes that name where an article stands; 0 where that is not told. */
final class Source {
  private Source() {}

  /** The address without its scheme, fragment and what only counts visitors. */
  static long address(@Nullable String url) {
    if (url == null || url.isBlank()) {
      return 0;
    }
    String bare =
        url.strip()
            .replaceFirst("#.*$", "")
            .replaceFirst("^[A-Za-z]+://(?:www\\.)?", "")
            .replaceAll("(?<=[?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*&?", "")
            .replaceFirst("[?&/]+$", "");
    return Shingles.mix(Shingles.hash(bare) + 1);
  }

  /** Publisher and title. */
  static long heading(@Nullable String publisher, long[] title) {
    if (publisher == null || publisher.isBlank() || title.length == 0) {
      return 0;
    }
    long house = Shingles.hash(publisher.strip().toLowerCase(Locale.ROOT));
    return Shingles.mix(house * 31 + Shingles.hash(title, 0, title.length));
  }
}
