package io.tidemark.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The names of elements, whatever prefix a file chose: by their namespace where it is a known one,
 * else by the prefix that stands there, since many a feed forgets to declare it.
 */
final class Names {
  private static final String PLAIN = "";
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://purl.org/rss/1.0", PLAIN),
          Map.entry("http://my.netscape.com/rdf/simple/0.9", PLAIN),
          Map.entry("http://backend.userland.com/rss2", PLAIN),
          Map.entry("http://www.w3.org/2005/atom", "atom"),
          Map.entry("http://purl.org/atom/ns#", "atom"),
          Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
          Map.entry("http://purl.org/dc/elements/1.1", "dc"),
          Map.entry("http://purl.org/dc/terms", "dcterms"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"));

  private Names() {}

  /**
   * The name in small letters: {@code item}, {@code dc:creator}. What is in the namespace of the
   * file's first element has no prefix.
   */
  static String of(Element element) {
    String namespace = element.tag().namespace();
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    Element root = root(element);
    if (namespace.equals(root.tag().namespace())) {
      String prefix = element.tag().prefix();
      // Without a declaration, jsoup has all prefixes in one namespace.
      return prefix.isEmpty() || prefix.equals(root.tag().prefix()) ? local : named(prefix, local);
    }
    String key = namespace.toLowerCase(Locale.ROOT);
    String known = PREFIXES.get(key.endsWith("/") ? key.substring(0, key.length() - 1) : key);
    return named(known != null ? known : element.tag().prefix(), local);
  }

  private static String named(String prefix, String local) {
    return prefix.isEmpty() ? local : prefix.toLowerCase(Locale.ROOT) + ":" + local;
  }

  private static Element root(Element element) {
    Element root = element;
    for (Element parent = element.parent();
        parent != null && parent.parent() != null;
        parent = parent.parent()) {
      root = parent;
    }
    return root;
  }
}
