package io.tidemark.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address of a page: its canonical link, og:url or JSON-LD, else where it was found. */
final class PageAddress {
  private PageAddress() {}

  static @Nullable String of(Document page, JsonLd jsonLd, MetaTags meta, @Nullable String found) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    for (String address :
        new @Nullable String[] {
          canonical == null ? null : canonical.absUrl("href"),
          meta.first("og:url"),
          found,
          jsonLd.url()
        }) {
      if (address != null && address.matches("https?://[^/\\s]+(?:/\\S*)?")) {
        return address;
      }
    }
    return null;
  }
}
