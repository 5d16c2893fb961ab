package io.tidemark.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidemark.article.ArticleKind;
import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import io.tidemark.read.html.HtmlReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON Lines: {@code id title body html published publisher authors url language kind}.
 * A body that is given is kept as it is, since whoever made the line may hold offsets into it.
 */
final class JsonLineReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Finish finish;

  JsonLineReader(Finish finish) {
    this.finish = finish;
  }

  Reading read(RawDocument document) {
    try {
      JsonNode line = MAPPER.readTree(Charsets.decode(document.bytes()));
      if (!line.isObject()) {
        return rejected(document, "the line is no JSON object");
      }
      return finish.article(document, draft(line));
    } catch (JsonProcessingException e) {
      return rejected(
          document,
          "not valid JSON at column "
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage());
    } catch (WrongField e) {
      return rejected(document, e.getMessage());
    }
  }

  private static Rejected rejected(RawDocument document, @Nullable String reason) {
    return new Rejected(document.source(), "read", Prose.line(reason == null ? "" : reason));
  }

  private static Draft draft(JsonNode line) throws WrongField {
    String url = text(line, "url");
    String html = text(line, "html");
    Draft page = html == null ? Draft.empty() : HtmlReader.read(html, url);
    Draft given =
        Draft.empty()
            .withId(id(line))
            .withUrl(url)
            .withKind(kind(line))
            .withTitle(told(line, "title"))
            .withBody(told(line, "body"))
            .withPublished(published(line))
            .withAuthors(authors(line))
            .withPublisher(told(line, "publisher"))
            .withLanguage(told(line, "language"));
    if (given.body() == null && given.title() == null && html == null) {
      throw new WrongField("none of the fields body, html and title is given");
    }
    return given.orElse(page);
  }

  private static @Nullable String id(JsonNode line) throws WrongField {
    JsonNode id = line.path("id");
    return id.isIntegralNumber() ? id.asText() : text(line, "id");
  }

  private static @Nullable ArticleKind kind(JsonNode line) throws WrongField {
    String kind = text(line, "kind");
    if (kind == null) {
      return null;
    }
    return Arrays.stream(ArticleKind.values())
        .filter(known -> known.name().equalsIgnoreCase(kind))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Told<String> told(JsonNode line, String field) throws WrongField {
    String text = text(line, field);
    return text == null ? null : new Told<>(text, "json:" + field);
  }

  private static @Nullable Told<Published> published(JsonNode line) throws WrongField {
    String text = text(line, "published");
    if (text == null) {
      return null;
    }
    Published published = DateText.find(text);
    if (published == null) {
      throw new WrongField(
          "field published: “" + text + "” is no date; write 2024-07-16 or 2024-07-16T20:59:25Z");
    }
    return new Told<>(published, "json:published");
  }

  private static @Nullable Told<List<String>> authors(JsonNode line) throws WrongField {
    JsonNode node = line.path("authors");
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isArray()) {
      throw new WrongField("field authors: a list of names is expected, as in [\"Ana Reyes\"]");
    }
    List<String> names = new ArrayList<>();
    for (JsonNode name : node) {
      if (!name.isTextual()) {
        throw new WrongField("field authors: a name is expected, not " + name);
      }
      names.add(Prose.line(name.asText()));
    }
    return names.isEmpty() ? null : new Told<>(names, "json:authors");
  }

  /** The text of a field, or null where it is absent, null or blank. */
  private static @Nullable String text(JsonNode line, String field) throws WrongField {
    JsonNode node = line.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isTextual()) {
      throw new WrongField("field " + field + ": a text is expected, not " + node.getNodeType());
    }
    return Optional.of(node.asText()).filter(text -> !text.isBlank()).orElse(null);
  }

  /** A field that does not hold what it should; its message names the field. */
  private static final class WrongField extends Exception {
    private static final long serialVersionUID = 1;

    WrongField(String message) {
      super(message);
    }
  }
}
