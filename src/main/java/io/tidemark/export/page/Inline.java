package io.tidemark.export.page;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of a page; always plain text, never markup. */
public sealed interface Inline {
  record Text(String text) implements Inline {}

  record Strong(String text) implements Inline {}

  /** The words of somebody else. */
  record Quote(String text) implements Inline {}

  /** Words that lead to an address of the web. */
  record Link(String text, String url) implements Inline {}

  static Inline text(String text) {
    return new Text(text);
  }

  static Inline strong(String text) {
    return new Strong(text);
  }

  static Inline quote(String text) {
    return new Quote(text);
  }

  /** A link, or plain words where {@code url} is no address of the web. */
  static Inline link(String text, @Nullable String url) {
    return url != null && isOfTheWeb(url) ? new Link(text, url) : new Text(text);
  }

  private static boolean isOfTheWeb(String url) {
    try {
      URI uri = URI.create(url);
      String scheme = uri.getScheme();
      return scheme != null
          && uri.getHost() != null
          && scheme.toLowerCase(Locale.ROOT).matches("https?");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
