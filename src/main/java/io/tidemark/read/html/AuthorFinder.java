package io.tidemark.read.html;

import io.tidemark.read.draft.Byline;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The people who wrote a page. A person goes before a house: where machines are told only the name
 * of the site, the byline that people see is looked for.
 */
final class AuthorFinder {
  private static final List<String> META_NAMES =
      List.of(
          "author",
          "article:author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "cxenseparse:author",
          "article.author",
          "citation_author");

  private AuthorFinder() {}

  static @Nullable Told<List<String>> find(
      Document page, JsonLd jsonLd, MetaTags meta, @Nullable Told<String> headline) {
    SiteName site = SiteName.of(page, jsonLd, meta);
    List<Told<List<String>>> found = new ArrayList<>();
    add(found, jsonLd.authors(), "json-ld:author");
    for (String name : META_NAMES) {
      add(found, meta.all(name), "meta:" + name);
    }
    if (headline != null) {
      add(found, ShownByline.under(page, headline.value()), "html:byline");
    }
    add(
        found,
        texts(page, "[itemprop=author] [itemprop=name], [itemprop=author]"),
        "microdata:author");
    add(found, texts(page, "a[rel=author]"), "html:rel=author");
    for (Told<List<String>> each : found) {
      List<String> people =
          each.value().stream()
              .filter(name -> !site.isName(name) && !Byline.isHouse(name))
              .toList();
      if (!people.isEmpty()) {
        return new Told<>(people, each.by());
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<String> texts(Document page, String query) {
    List<String> texts = new ArrayList<>();
    page.select(query).forEach(element -> texts.add(element.text()));
    return texts;
  }

  private static void add(List<Told<List<String>>> found, List<String> names, String by) {
    List<String> people = Byline.people(names);
    if (!people.isEmpty()) {
      found.add(new Told<>(people, by));
    }
  }
}
