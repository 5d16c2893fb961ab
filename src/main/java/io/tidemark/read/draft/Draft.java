package io.tidemark.read.draft;

import io.tidemark.article.ArticleKind;
import io.tidemark.article.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in one document; what is null was not told.
 *
 * @param id the id that the source gave
 * @param body paragraphs parted by one blank line
 * @param kind what the format itself tells of the kind
 */
public record Draft(
    @Nullable String id,
    @Nullable String url,
    @Nullable ArticleKind kind,
    @Nullable Told<String> title,
    @Nullable Told<String> body,
    @Nullable Told<Published> published,
    @Nullable Told<List<String>> authors,
    @Nullable Told<String> publisher,
    @Nullable Told<String> language) {

  /** A draft of which nothing is known yet. */
  public static Draft empty() {
    return new Draft(null, null, null, null, null, null, null, null, null);
  }

  public Draft withId(@Nullable String id) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  public Draft withUrl(@Nullable String url) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  public Draft withKind(@Nullable ArticleKind kind) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  public Draft withTitle(@Nullable Told<String> title) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  public Draft withBody(@Nullable Told<String> body) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  public Draft withPublished(@Nullable Told<Published> published) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  public Draft withAuthors(@Nullable Told<List<String>> authors) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  public Draft withPublisher(@Nullable Told<String> publisher) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  public Draft withLanguage(@Nullable Told<String> language) {
    return new Draft(id, url, kind, title, body, published, authors, publisher, language);
  }

  /** This draft, and what {@code other} tells where this one is silent. */
  public Draft orElse(Draft other) {
    return new Draft(
        first(id, other.id),
        first(url, other.url),
        first(kind, other.kind),
        first(title, other.title),
        first(body, other.body),
        first(published, other.published),
        first(authors, other.authors),
        first(publisher, other.publisher),
        first(language, other.language));
  }

  private static <T> @Nullable T first(@Nullable T mine, @Nullable T other) {
    return mine != null ? mine : other;
  }
}
