package io.tidemark.feed;

import io.tidemark.article.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as a feed tells it; each part is null where it is not told.
 *
 * @param address absolute http or https address of the article
 * @param id what the feed knows it by: {@code guid}, {@code id}
 * @param title one line of text, without markup
 * @param content the text, as HTML
 * @param summary a shorter text, as HTML
 * @param authors people, in the feed's order
 * @param published when it was first published
 * @param updated when it was last changed
 * @param language ISO 639-1 code of this entry alone
 */
public record Entry(
    @Nullable String address,
    @Nullable String id,
    @Nullable String title,
    @Nullable String content,
    @Nullable String summary,
    List<String> authors,
    @Nullable Published published,
    @Nullable Published updated,
    @Nullable String language) {
  public Entry {
    authors = List.copyOf(authors);
  }
}
