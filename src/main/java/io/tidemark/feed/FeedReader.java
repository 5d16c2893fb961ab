package io.tidemark.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads feeds and sitemaps of every kind. */
public final class FeedReader {
  private static final int LOOKED_AT = 8192;
  private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s+[^%\\s]");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private FeedReader() {}

  /**
   * What {@code bytes} hold.
   *
   * @param bytes the file, also inside gzip
   * @param url the address it came from, or null where none is known
   */
  public static FeedContent read(byte[] bytes, @Nullable String url) {
    try {
      String text = FeedText.of(bytes);
      if (text.isBlank()) {
        throw new Refused("the file is empty");
      }
      Root root = Root.of(text);
      if (root == null) {
        return addressesIn(text);
      }
      return switch (root) {
        case JSON_FEED -> JsonFeed.read(text, url);
        case RSS, ATOM -> new XmlFeed(url).read(checked(text));
        case SITEMAP -> new FeedContent.Sitemap(SitemapFile.locations(checked(text), url));
        case SITEMAP_INDEX ->
            new FeedContent.SitemapIndex(SitemapFile.locations(checked(text), url));
      };
    } catch (Refused e) {
      return new FeedContent.Fault(Objects.requireNonNullElse(e.getMessage(), "not read"));
    }
  }

  /** Whether a file that begins with {@code firstBytes}, no longer packed, is read here. */
  public static boolean reads(byte[] firstBytes) {
    byte[] start = Arrays.copyOf(firstBytes, Math.min(firstBytes.length, LOOKED_AT));
    return Root.of(FeedText.decode(start)) != null;
  }

  /**
   * Without what is cut off: an entry that does not end would be told as if it were whole.
   *
   * @throws Refused where the file declares entities, or nothing in it is whole
   */
  private static String checked(String text) throws Refused {
    String head = text.substring(0, Math.min(text.length(), 1 << 16));
    if (ENTITY.matcher(head).find()) {
      throw new Refused("declares XML entities of its own; such files are not read");
    }
    return Whole.part(text);
  }

  /** A sitemap may be plain text with one address a line. */
  private static FeedContent addressesIn(String text) throws Refused {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.stream().allMatch(line -> ADDRESS.matcher(line).matches())) {
      return new FeedContent.Sitemap(
          lines.stream().map(line -> new Location(line, null, null)).toList());
    }
    String element = Root.firstElement(text);
    throw new Refused(
        element == null
            ? "neither a feed nor a sitemap"
            : "neither a feed nor a sitemap: its first element is <" + element + ">");
  }
}
