package io.tidemark.read.html;

import io.tidemark.read.draft.Told;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The name of the house that a page is from. */
final class PublisherFinder {
  private static final int LONGEST_NAME = 60;

  private PublisherFinder() {}

  static @Nullable Told<String> find(Page of, @Nullable Told<String> title) {
    Document page = of.document();
    Told<String> found = told(of.jsonLd().publisher(), "json-ld:publisher");
    for (String name :
        new String[] {
          "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"
        }) {
      found = found != null ? found : told(of.meta().first(name), "meta:" + name);
    }
    if (found == null) {
      Element named = page.selectFirst("[itemprop=publisher] [itemprop=name]");
      String name =
          named == null ? null : named.hasAttr("content") ? named.attr("content") : named.text();
      found = told(name, "microdata:publisher");
    }
    return found != null || title == null ? found : behindTitle(page.title(), title.value());
  }

  /** A site puts its name behind its titles: "Core PCE goes quiet – Lantern &amp; Tally". */
  private static @Nullable Told<String> behindTitle(String pageTitle, String headline) {
    List<String> all = Words.of(pageTitle);
    List<String> words = Words.of(headline);
    boolean begins = all.size() > words.size() && all.subList(0, words.size()).equals(words);
    String[] parts = pageTitle.split("\\s+[|–—»·-]\\s+");
    return begins && parts.length > 1 ? told(parts[parts.length - 1].strip(), "html:title") : null;
  }

  private static @Nullable Told<String> told(@Nullable String name, String by) {
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME || name.startsWith("http")) {
      return null;
    }
    return new Told<>(name, by);
  }
}
