package io.tidemark.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bytes of a feed or sitemap hold. */
public sealed interface FeedContent {
  /**
   * A feed of articles.
   *
   * @param title the feed's name, if told
   * @param publisher the house that it names as its publisher, else its title
   * @param language ISO 639-1 code that the feed tells for all its entries, if told
   * @param entries in the feed's order
   */
  record Feed(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String language,
      List<Entry> entries)
      implements FeedContent {
    public Feed {
      entries = List.copyOf(entries);
    }
  }

  /** The pages of a site, in the file's order. */
  record Sitemap(List<Location> locations) implements FeedContent {
    public Sitemap {
      locations = List.copyOf(locations);
    }
  }

  /** The sitemaps of a site, in the file's order. */
  record SitemapIndex(List<Location> sitemaps) implements FeedContent {
    public SitemapIndex {
      sitemaps = List.copyOf(sitemaps);
    }
  }

  /**
   * Bytes that could not be read.
   *
   * @param reason one line on what is wrong
   */
  record Fault(String reason) implements FeedContent {}
}
