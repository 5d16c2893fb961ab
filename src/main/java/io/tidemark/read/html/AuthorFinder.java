package io.tidemark.read.html;

import io.tidemark.read.draft.Byline;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The people who wrote a page. */
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
          "cxenseparse:author");

  private AuthorFinder() {}

  static @Nullable Told<List<String>> find(Document page, JsonLd jsonLd, MetaTags meta) {
    Told<List<String>> found = told(jsonLd.authors(), "json-ld:author");
    for (String name : META_NAMES) {
      found = found != null ? found : told(meta.all(name), "meta:" + name);
    }
    for (String query :
        List.of(
            "[itemprop=author] [itemprop=name], [itemprop=author]",
            "a[rel=author]",
            "[class*=byline], [class*=author-name]")) {
      found = found != null ? found : told(texts(page, query), "html:" + query);
    }
    return found;
  }

  private static List<String> texts(Document page, String query) {
    List<String> texts = new ArrayList<>();
    page.select(query).forEach(element -> texts.add(element.text()));
    return texts;
  }

  private static @Nullable Told<List<String>> told(List<String> names, String by) {
    List<String> people = Byline.people(names);
    return people.isEmpty() ? null : new Told<>(people, by);
  }
}
