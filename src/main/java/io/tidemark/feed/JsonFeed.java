package io.tidemark.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidemark.read.draft.Byline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonFeed() {}

  static FeedContent.Feed read(String text, @Nullable String url) throws Refused {
    try {
      JsonNode feed = MAPPER.readTree(text);
      String base = url != null ? url : text(feed, "feed_url", "home_page_url");
      List<Entry> entries = new ArrayList<>();
      for (JsonNode item : feed.path("items")) {
        entries.add(entry(item, feed, base));
      }
      String title = line(feed, "title");
      return new FeedContent.Feed(title, title, Part.language(text(feed, "language")), entries);
    } catch (JsonProcessingException e) {
      throw new Refused(
          "not valid JSON at line "
              + e.getLocation().getLineNr()
              + ": "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private static Entry entry(JsonNode item, JsonNode feed, @Nullable String base) {
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    String summary = text(item, "summary");
    List<String> authors = authors(item);
    return new Entry(
        Addresses.absolute(base, text(item, "url", "external_url", "id")),
        text(item, "id"),
        line(item, "title"),
        html != null || plain == null ? html : Part.paragraphs(plain),
        summary == null ? null : Part.paragraphs(summary),
        authors.isEmpty() ? authors(feed) : authors,
        FeedDate.of(text(item, "date_published")),
        FeedDate.of(text(item, "date_modified")),
        Part.language(text(item, "language")));
  }

  /** {@code authors} of version 1.1, else {@code author} of 1.0. */
  private static List<String> authors(JsonNode holder) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : holder.path("authors")) {
      names.add(author.path("name").asText(""));
    }
    names.add(holder.path("author").path("name").asText(""));
    return Byline.people(names.stream().filter(name -> !name.isBlank()).toList());
  }

  /** The first of {@code fields} that holds text or a number, or null. */
  private static @Nullable String text(JsonNode holder, String... fields) {
    for (String field : fields) {
      String text = holder.path(field).asText("").strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String line(JsonNode holder, String field) {
    String text = text(holder, field);
    return text == null ? null : Jsoup.parseBodyFragment(text).text();
  }
}
