package io.tidemark.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of file, told by the first element or, of JSON, by the version that it names. */
enum Root {
  RSS,
  ATOM,
  SITEMAP,
  SITEMAP_INDEX,
  JSON_FEED;

  private static final int LOOKED_AT = 8192;
  private static final Pattern JSON_VERSION =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version\\\\?/");

  /** What stands before the first element, then its name. */
  private static final Pattern FIRST_ELEMENT =
      Pattern.compile(
          "^(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!doctype[^>\\[]*+(?:\\[.*?]\\s*)?>)*+"
              + "<(?:[\\w.-]+:)?([\\w.-]+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What the text is, or null where it is none of these. */
  static @Nullable Root of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (start.stripLeading().startsWith("{")) {
      return JSON_VERSION.matcher(start).find() ? JSON_FEED : null;
    }
    String element = firstElement(text);
    if (element == null) {
      return null;
    }
    return switch (element) {
      case "rss", "rdf" -> RSS;
      case "feed" -> ATOM;
      case "urlset" -> SITEMAP;
      case "sitemapindex" -> SITEMAP_INDEX;
      default -> null;
    };
  }

  /** The name of the first element without its prefix, in small letters, or null. */
  static @Nullable String firstElement(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    Matcher first = FIRST_ELEMENT.matcher(start.startsWith("\ufeff") ? start.substring(1) : start);
    return first.find() ? first.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
