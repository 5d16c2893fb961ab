package io.tidemark.feed;

import io.tidemark.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * A page or a sitemap that a sitemap lists.
 *
 * @param address absolute http or https address
 * @param modified when it last changed, if told
 * @param news what a news sitemap tells of the article there, else null
 */
public record Location(String address, @Nullable Published modified, @Nullable News news) {
  /**
   * The news part of a sitemap; each part is null where it is not told.
   *
   * @param title one line of text
   * @param publisher the name of the publication
   * @param language ISO 639-1 code
   * @param published when the article was published
   */
  public record News(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String language,
      @Nullable Published published) {}
}
