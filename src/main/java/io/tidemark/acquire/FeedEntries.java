package io.tidemark.acquire;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.feed.Entry;
import io.tidemark.feed.FeedContent;
import io.tidemark.feed.FeedReader;
import io.tidemark.feed.Location;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed, and the articles that a news sitemap names, each as a JSON document with
 * the fields of a JSON line ({@link RawDocument#FEED_ENTRY}).
 */
final class FeedEntries implements Parts {
  private static final JsonMapper JSON = new JsonMapper();

  private final String source;
  private final Iterator<Acquired> documents;

  private FeedEntries(String source, List<Acquired> documents) {
    this.source = source;
    this.documents = documents.iterator();
  }

  static Parts of(String source, byte[] bytes, @Nullable Instant changed) {
    return switch (FeedReader.read(bytes, null)) {
      case FeedContent.Feed feed -> new FeedEntries(source, entries(source, feed, changed));
      case FeedContent.Sitemap map when map.locations().stream().anyMatch(FeedEntries::isNews) ->
          new FeedEntries(source, news(source, map.locations(), changed));
      case FeedContent.Sitemap map -> failed(source, addressesOnly(map.locations().size()));
      case FeedContent.SitemapIndex index -> failed(source, addressesOnly(index.sitemaps().size()));
      case FeedContent.Fault(String reason) -> failed(source, reason);
    };
  }

  private static Parts failed(String source, String reason) {
    return new OneDocument(Acquired.Failed.at(source, reason));
  }

  private static String addressesOnly(int addresses) {
    return "a sitemap: it holds "
        + (addresses == 1 ? "an address" : addresses + " addresses")
        + " and no text; give it to crawl";
  }

  private static List<Acquired> entries(
      String source, FeedContent.Feed feed, @Nullable Instant changed) {
    List<Acquired> documents = new ArrayList<>();
    for (Entry entry : feed.entries()) {
      String name =
          Objects.requireNonNullElse(
              entry.address(), Objects.requireNonNullElse(entry.id(), "" + (documents.size() + 1)));
      ObjectNode json = JSON.createObjectNode();
      put(json, "url", entry.address());
      put(json, "title", entry.title());
      put(json, "html", entry.content() != null ? entry.content() : entry.summary());
      put(json, "published", entry.published());
      put(json, "updated", entry.updated());
      put(json, "publisher", feed.publisher());
      put(json, "language", entry.language() != null ? entry.language() : feed.language());
      if (!entry.authors().isEmpty()) {
        entry.authors().forEach(json.putArray("authors")::add);
      }
      documents.add(document(source + "#" + name, json, entry.address(), changed));
    }
    return documents.isEmpty()
        ? List.of(Acquired.Failed.at(source, "a feed without entries"))
        : documents;
  }

  private static boolean isNews(Location location) {
    return location.news() != null && location.news().title() != null;
  }

  private static List<Acquired> news(
      String source, List<Location> locations, @Nullable Instant changed) {
    List<Acquired> documents = new ArrayList<>();
    for (Location location : locations) {
      Location.News news = location.news();
      if (news != null && news.title() != null) {
        ObjectNode json = JSON.createObjectNode();
        put(json, "url", location.address());
        put(json, "title", news.title());
        put(json, "published", news.published());
        put(json, "publisher", news.publisher());
        put(json, "language", news.language());
        documents.add(
            document(source + "#" + location.address(), json, location.address(), changed));
      }
    }
    return documents;
  }

  private static void put(ObjectNode json, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      json.put(field, value);
    }
  }

  private static void put(ObjectNode json, String field, @Nullable Published value) {
    if (value != null) {
      json.put(field, value.toString());
    }
  }

  private static Acquired document(
      String source, ObjectNode json, @Nullable String url, @Nullable Instant changed) {
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    return new Acquired.Found(new RawDocument(source, bytes, url, RawDocument.FEED_ENTRY, changed));
  }

  @Override
  public @Nullable Acquired next() {
    return documents.hasNext() ? documents.next() : null;
  }

  @Override
  public String place() {
    return source;
  }
}
