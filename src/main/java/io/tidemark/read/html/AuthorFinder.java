package io.tidemark.read.html;

import io.tidemark.read.draft.Byline;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
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

  /** No byline is longer: a page that says more under that name says something else. */
  private static final int LONGEST = 400;

  private AuthorFinder() {}

  /**
   * The people, and the evidence that named them; null where nobody is named.
   *
   * @param headline where the page shows its title, if it does
   */
  static @Nullable Told<List<String>> find(Page page, @Nullable Element headline) {
    List<Supplier<Told<List<String>>>> evidence = new ArrayList<>();
    evidence.add(() -> people(page.jsonLd().authors(), "json-ld:author"));
    for (String name : META_NAMES) {
      evidence.add(() -> people(page.meta().all(name), "meta:" + name));
    }
    if (headline != null) {
      evidence.add(() -> people(ShownByline.under(headline), "html:byline"));
    }
    evidence.add(() ->
        people(
            texts(page, "[itemprop=author] [itemprop=name], [itemprop=author]"),
            "microdata:author"));
    evidence.add(() -> people(texts(page, "a[rel=author]"), "html:rel=author"));
    Told<List<String>> house = null;
    for (Supplier<Told<List<String>>> each : evidence) {
      Told<List<String>> named = each.get();
      List<String> persons =
          named.value().stream()
              .filter(name -> !page.site().isName(name) && !Byline.isHouse(name))
              .toList();
      if (!persons.isEmpty()) {
        return new Told<>(persons, named.by());
      }
      house = house == null && !named.value().isEmpty() ? named : house;
    }
    return house;
  }

  private static List<String> texts(Page page, String query) {
    return page.document().select(query).stream()
        .map(element -> Text.upTo(LONGEST, element))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Told<List<String>> people(List<String> names, String by) {
    return new Told<>(
        Byline.people(names.stream().filter(name -> name.length() <= LONGEST).toList()), by);
  }
}
