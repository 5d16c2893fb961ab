package io.tidemark.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The names that a site goes by, to take them off its titles. */
final class SiteName {
  private static final Pattern PARTING =
      Pattern.compile("\\s+[|–—•·»«:/-]+\\s+|\\s*[|»]\\s*|\\s+::?\\s+");
  private static final int LONGEST_NAME = 40;

  private final List<String> names = new ArrayList<>();

  private SiteName() {}

  static SiteName of(Document page, JsonLd jsonLd, MetaTags meta) {
    SiteName site = new SiteName();
    site.add(meta.first("og:site_name"));
    site.add(meta.first("application-name"));
    site.add(meta.first("apple-mobile-web-app-title"));
    site.add(jsonLd.publisher());
    for (String name : List.of("dc.publisher", "dcterms.publisher", "publisher", "copyright")) {
      site.add(meta.first(name));
    }
    String twitter = meta.first("twitter:site");
    site.add(twitter == null ? null : twitter.replaceFirst("^@", ""));
    Element canonical = page.selectFirst("link[rel=canonical], meta[property=og:url]");
    if (canonical != null) {
      site.addHost(canonical.attr("href") + canonical.attr("content"));
    }
    return site;
  }

  /**
   * {@code title} without the name of the site before or behind it; empty where it is only that.
   */
  String without(String title) {
    if (isName(title)) {
      return "";
    }
    Matcher parting = PARTING.matcher(title);
    int firstStart = -1;
    int firstEnd = -1;
    int lastStart = -1;
    int lastEnd = -1;
    while (parting.find()) {
      if (firstStart < 0) {
        firstStart = parting.start();
        firstEnd = parting.end();
      }
      lastStart = parting.start();
      lastEnd = parting.end();
    }
    if (lastStart > 0 && isName(title.substring(lastEnd))) {
      return without(title.substring(0, lastStart).strip());
    }
    if (firstStart > 0 && isName(title.substring(0, firstStart))) {
      return without(title.substring(firstEnd).strip());
    }
    return title;
  }

  /** Whether {@code text} is nothing but a name of the site. */
  boolean isName(String text) {
    String letters = letters(text);
    return !letters.isEmpty() && names.contains(letters);
  }

  private void add(@Nullable String name) {
    if (name != null && !name.isBlank() && name.length() <= LONGEST_NAME) {
      String letters = letters(name);
      names.add(letters);
      names.add(letters.startsWith("the") ? letters.substring(3) : "the" + letters);
      names.add(letters + "com");
    }
  }

  private void addHost(String url) {
    Matcher host = Pattern.compile("^https?://(?:www\\d?\\.)?([^/:]+)").matcher(url);
    if (host.find()) {
      String[] labels = host.group(1).split("\\.");
      add(host.group(1));
      if (labels.length > 1) {
        add(labels[labels.length - 2]);
      }
    }
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
