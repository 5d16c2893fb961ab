package io.tidemark.read.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page and what it tells machines.
 *
 * @param html as it came
 * @param address what it says of where it is, else where it was found, or null
 */
record Page(
    String html,
    Document document,
    JsonLd jsonLd,
    MetaTags meta,
    SiteName site,
    @Nullable String address) {

  static Page of(String html, @Nullable String found) {
    Document document = Jsoup.parse(html, found == null ? "" : found);
    JsonLd jsonLd = JsonLd.of(document);
    MetaTags meta = MetaTags.of(document);
    String address = PageAddress.of(document, jsonLd, meta, found);
    return new Page(html, document, jsonLd, meta, SiteName.of(document, jsonLd, meta), address);
  }
}
