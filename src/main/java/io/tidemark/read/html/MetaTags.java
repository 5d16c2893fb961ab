package io.tidemark.read.html;

import io.tidemark.read.draft.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code <meta>} tags of a page by name, whether told as name, property or itemprop. */
final class MetaTags {
  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element tag : page.select("meta[content]")) {
      String content = Prose.line(tag.attr("content"));
      for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
        String name = tag.attr(attribute).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
        }
      }
    }
    return tags;
  }

  /** All contents under {@code name}, in the order of the page. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /** The first content under {@code name}, or null. */
  @Nullable String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.get(0);
  }

  Iterable<Map.Entry<String, List<String>>> entries() {
    return contents.entrySet();
  }
}
