package io.tidemark.read.draft;

import io.tidemark.article.ArticleKind;
import io.tidemark.article.Aside;
import io.tidemark.article.Note;
import io.tidemark.article.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in one document; what is null was not told.
 *
 * @param id the id that the source gave
 * @param body paragraphs parted by one blank line
 * @param kind what the format itself tells of the kind
 * @param parent id of the article that it is attached to
 * @param asides what stands around the body and is no part of it
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
    @Nullable Told<String> language,
    @Nullable String parent,
    @Nullable Note note,
    List<Aside> asides) {
  public Draft {
    asides = List.copyOf(asides);
  }

  /** A draft of which nothing is known yet. */
  public static Draft empty() {
    return new Draft(null, null, null, null, null, null, null, null, null, null, null, List.of());
  }

  public Draft withId(@Nullable String id) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withUrl(@Nullable String url) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withKind(@Nullable ArticleKind kind) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withTitle(@Nullable Told<String> title) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withBody(@Nullable Told<String> body) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withPublished(@Nullable Told<Published> published) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withAuthors(@Nullable Told<List<String>> authors) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withPublisher(@Nullable Told<String> publisher) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withLanguage(@Nullable Told<String> language) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withParent(@Nullable String parent) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withNote(@Nullable Note note) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
  }

  public Draft withAsides(List<Aside> asides) {
    return new Draft(
        id, url, kind, title, body, published, authors, publisher, language, parent, note, asides);
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
        first(language, other.language),
        first(parent, other.parent),
        first(note, other.note),
        asides.isEmpty() ? other.asides : asides);
  }

  private static <T> @Nullable T first(@Nullable T mine, @Nullable T other) {
    return mine != null ? mine : other;
  }
}
