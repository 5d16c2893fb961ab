package io.tidemark.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of an XML text that is whole, where a file ends before its end. */
final class Whole {
  private static final int LONGEST_TAIL = 4096;
  private static final Pattern END =
      Pattern.compile(
          "</(?:[\\w.-]+:)?(?:rss|rdf|feed|urlset|sitemapindex)\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY_END =
      Pattern.compile("</(?:[\\w.-]+:)?(?:item|entry|url|sitemap)\\s*>", Pattern.CASE_INSENSITIVE);

  private Whole() {}

  static String part(String text) throws Refused {
    int tail = Math.max(0, text.length() - LONGEST_TAIL);
    if (END.matcher(text).region(tail, text.length()).find()) {
      return text;
    }
    int end = -1;
    Matcher entries = ENTRY_END.matcher(text);
    while (entries.find()) {
      end = entries.end();
    }
    if (end < 0) {
      throw new Refused("the file ends before its first entry does");
    }
    return text.substring(0, end);
  }
}
