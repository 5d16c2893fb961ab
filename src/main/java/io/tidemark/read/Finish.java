package io.tidemark.read;

import io.tidemark.article.Article;
import io.tidemark.article.ArticleKind;
import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import io.tidemark.read.note.NoteFinder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the article of a draft: adds what no format tells, and refuses a text that is none. */
final class Finish {
  /** A page may name tomorrow where it is published: clocks and zones differ. */
  private static final int DAYS_OF_GRACE = 2;

  /** Some 300,000 words; a book has fewer. */
  private static final int LONGEST_BODY = 2_000_000;

  private final ReadSettings settings;
  private final Language language = new Language();

  Finish(ReadSettings settings) {
    this.settings = settings;
  }

  Reading article(RawDocument document, Draft told) {
    Draft draft = NoteFinder.inBody(told);
    String title = draft.title() == null ? "" : Prose.line(draft.title().value());
    String body = draft.body() == null ? "" : draft.body().value();
    if (title.isEmpty() && body.isEmpty()) {
      return new Rejected(document.source(), "read", "no text found");
    }
    if (body.length() > LONGEST_BODY) {
      return new Rejected(
          document.source(),
          "read",
          "a text of %,d characters is no article; cut it into parts of up to %,d"
              .formatted(body.length(), LONGEST_BODY));
    }
    Map<String, String> evidence = new HashMap<>();
    note(evidence, "title", title.isEmpty() ? null : draft.title());
    note(evidence, "body", draft.body());
    note(evidence, "authors", draft.authors());
    note(evidence, "publisher", draft.publisher());
    Told<Published> published = published(document, draft.published());
    note(evidence, "published", published);
    Told<String> spoken = language(draft, title, body);
    note(evidence, "language", spoken);
    String url = draft.url() != null ? draft.url() : document.url();
    ArticleKind kind = draft.kind() != null ? draft.kind() : Kind.of(title, body);
    return new Read(
        new Article(
            draft.id() != null ? draft.id() : id(url, title, body),
            document.source(),
            kind,
            title,
            body,
            url,
            Told.valueOf(published),
            draft.authors() == null ? List.of() : draft.authors().value(),
            Told.valueOf(draft.publisher()),
            Told.valueOf(spoken),
            draft.parent(),
            draft.note(),
            draft.asides(),
            evidence));
  }

  private static void note(Map<String, String> evidence, String part, @Nullable Told<?> told) {
    if (told != null) {
      evidence.put(part, told.by());
    }
  }

  private @Nullable Told<Published> published(
      RawDocument document, @Nullable Told<Published> told) {
    if (told != null && !isLaterThanFetch(document, told.value())) {
      return told;
    }
    Published given = settings.published();
    return given == null ? null : new Told<>(given, "option:--published");
  }

  private static boolean isLaterThanFetch(RawDocument document, Published published) {
    return document.fetched() != null
        && published
            .day()
            .isAfter(
                document.fetched().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_OF_GRACE));
  }

  private @Nullable Told<String> language(Draft draft, String title, String body) {
    if (draft.language() != null && draft.language().by().startsWith("json:")) {
      return draft.language();
    }
    String text = body.length() < 200 ? title + ". " + body : body;
    String heard = language.of(text, Told.valueOf(draft.language()));
    return heard == null ? draft.language() : new Told<>(heard, "text");
  }

  /** The same on every machine: of the address, else of the text. */
  private static String id(@Nullable String url, String title, String body) {
    return hash(Objects.requireNonNullElse(url, title + "\n\n" + body));
  }

  /** An id made of {@code text}. */
  static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
