package io.tidemark.read.html;

import io.tidemark.read.draft.Told;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The name of the house that a page is from. */
final class PublisherFinder {
  private static final int LONGEST_NAME = 60;

  private PublisherFinder() {}

  static @Nullable Told<String> find(Document page, JsonLd jsonLd, MetaTags meta) {
    Told<String> found = told(jsonLd.publisher(), "json-ld:publisher");
    for (String name :
        new String[] {
          "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"
        }) {
      found = found != null ? found : told(meta.first(name), "meta:" + name);
    }
    if (found == null) {
      Element named = page.selectFirst("[itemprop=publisher] [itemprop=name]");
      String name =
          named == null ? null : named.hasAttr("content") ? named.attr("content") : named.text();
      found = told(name, "microdata:publisher");
    }
    return found;
  }

  private static @Nullable Told<String> told(@Nullable String name, String by) {
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME || name.startsWith("http")) {
      return null;
    }
    return new Told<>(name, by);
  }
}
