package io.tidemark.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One readable text: what every later stage works on.
 *
 * @param id the id given by the source, else a hash of source and content
 * @param source the path or address it was read from
 * @param kind what sort of text it is
 * @param title one line; empty where the text has none
 * @param body paragraphs parted by one blank line; empty where only a title is known
 * @param url the canonical address, if told
 * @param published when it was published, if told
 * @param authors people, in the order of the byline
 * @param publisher the name of the house that published it, if told
 * @param language ISO 639-1 code, if it could be told
 * @param parent id of the article that this one was attached to, or null
 * @param note what a broker's note tells in its masthead, or null where it is none
 * @param asides what stands around the text and was set apart from it
 * @param evidence what decided each part: keys {@code title body published authors publisher
 *     language}, values such as {@code json-ld:datePublished} or {@code option:--published}
 */
public record Article(
    String id,
    String source,
    ArticleKind kind,
    String title,
    String body,
    @Nullable String url,
    @Nullable Published published,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String parent,
    @Nullable Note note,
    List<Aside> asides,
    Map<String, String> evidence) {

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    authors = List.copyOf(authors);
    asides = List.copyOf(asides);
    evidence = Map.copyOf(evidence);
  }

  /** A text of which no more is told; news, as most are. */
  public static Article of(String id, String title, String body) {
    return new Article(
        id,
        id,
        ArticleKind.NEWS,
        title,
        body,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        Map.of());
  }

  public Article withId(String id) {
    return new Article(
        id, source, kind, title, body, url, published, authors, publisher, language, parent, note,
        asides, evidence);
  }

  public Article withKind(ArticleKind kind) {
    return new Article(
        id, source, kind, title, body, url, published, authors, publisher, language, parent, note,
        asides, evidence);
  }

  public Article withUrl(@Nullable String url) {
    return new Article(
        id, source, kind, title, body, url, published, authors, publisher, language, parent, note,
        asides, evidence);
  }

  public Article withPublished(@Nullable Published published) {
    return new Article(
        id, source, kind, title, body, url, published, authors, publisher, language, parent, note,
        asides, evidence);
  }

  /** The same, published when {@code by} tells. */
  public Article withPublished(Published when, String by) {
    Map<String, String> told = new HashMap<>(evidence);
    told.put("published", by);
    return new Article(
        id, source, kind, title, body, url, when, authors, publisher, language, parent, note,
        asides, told);
  }

  public Article withPublisher(@Nullable String publisher) {
    return new Article(
        id, source, kind, title, body, url, published, authors, publisher, language, parent, note,
        asides, evidence);
  }

  public Article withLanguage(@Nullable String language) {
    return new Article(
        id, source, kind, title, body, url, published, authors, publisher, language, parent, note,
        asides, evidence);
  }

  public Article withParent(@Nullable String parent) {
    return new Article(
        id, source, kind, title, body, url, published, authors, publisher, language, parent, note,
        asides, evidence);
  }

  /** Whether the document tells when it was published, rather than who gave it. */
  public boolean showsItsDay() {
    String by = publishedFrom();
    return by != null && !by.startsWith("option:");
  }

  /** What decided {@link #published}, or null. */
  public @Nullable String publishedFrom() {
    return evidence.get("published");
  }

  /** The text of {@code field}. */
  public String text(Field field) {
    return field == Field.TITLE ? title : body;
  }

  /**
   * The piece of {@code field} from {@code start} to {@code end}, in UTF-16 code units.
   *
   * @throws IndexOutOfBoundsException where the piece reaches beyond the field
   */
  public Span span(Field field, int start, int end) {
    return new Span(field, start, end, text(field).substring(start, end));
  }
}
