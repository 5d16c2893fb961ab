package io.tidemark.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import io.tidemark.read.html.HtmlReader;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON Lines: {@code id title body html published publisher authors url language kind}.
 * A body that is given is kept as it is, since whoever made the line may hold offsets into it.
 *
 * <p>Entries of feeds have the same fields, and {@code updated}, which stands in where a feed does
 * not tell when an entry was published.
 */
final class JsonLineReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Finish finish;

  JsonLineReader(Finish finish) {
    this.finish = finish;
  }

  static boolean reads(RawDocument document) {
    return RawDocument.JSON_LINE.equals(document.mediaType()) || isFeedEntry(document);
  }

  private static boolean isFeedEntry(RawDocument document) {
    return RawDocument.FEED_ENTRY.equals(document.mediaType());
  }

  Reading read(RawDocument document) {
    try {
      JsonNode line = MAPPER.readTree(Charsets.decode(document.bytes()));
      if (!line.isObject()) {
        return rejected(document, "the line is no JSON object");
      }
      Draft draft =
          isFeedEntry(document)
              ? entry(new JsonFields(line, "feed"))
              : draft(new JsonFields(line, "json"));
      return finish.article(document, draft);
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

  private static Draft draft(JsonFields line) throws WrongField {
    String url = line.text("url");
    String html = line.text("html");
    Draft given =
        Draft.empty()
            .withId(line.id())
            .withUrl(url)
            .withKind(line.kind())
            .withTitle(line.told("title"))
            .withBody(line.told("body"))
            .withPublished(line.date("published"))
            .withAuthors(line.authors())
            .withPublisher(line.told("publisher"))
            .withLanguage(line.language());
    if (given.body() == null && given.title() == null && html == null) {
      throw new WrongField("none of the fields body, html and title is given");
    }
    return html == null ? given : given.orElse(HtmlReader.read(html, url));
  }

  /**
   * What a feed gives is the text alone, often so short that no page would hold so little. So an
   * entry has an id of its own: a teaser never takes the place of the page it was written for.
   */
  private static Draft entry(JsonFields entry) throws WrongField {
    Draft draft = draft(entry);
    String html = entry.text("html");
    if (draft.body() == null && html != null) {
      String text = Prose.join(HtmlReader.paragraphs(html));
      draft = text.isEmpty() ? draft : draft.withBody(new Told<>(text, "feed:html"));
    }
    if (draft.url() != null) {
      draft = draft.withId(Finish.hash("feed " + draft.url()));
    }
    return draft.published() == null ? draft.withPublished(entry.date("updated")) : draft;
  }
}
