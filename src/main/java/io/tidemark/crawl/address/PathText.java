package io.tidemark.crawl.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Paths and queries in one spelling. */
final class PathText {
  private static final String UNRESERVED = "-._~";
  private static final String PATH_MARKS = UNRESERVED + "!$&'()*+,;=:@/";
  private static final String QUERY_MARKS = PATH_MARKS + "?[]";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Parameters by which senders of links learn which of them was followed. */
  private static final Set<String> TRACKING =
      Set.of(
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "fbclid",
          "msclkid",
          "twclid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "_ga",
          "_gl",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          "oly_anon_id",
          "oly_enc_id",
          "vero_id",
          "wickedid");

  private PathText() {}

  /** Path and query as they are sent. */
  static String canonical(String path, @Nullable String query) {
    String plain = withoutDots(escaped(path.replace('\\', '/'), PATH_MARKS));
    String kept = query == null ? "" : withoutTracking(escaped(query, QUERY_MARKS));
    return kept.isEmpty() ? plain : plain + "?" + kept;
  }

  private static String withoutTracking(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !isTracking(parameter.replaceFirst("=.*", "")))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String name) {
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  /** RFC 3986, section 5.2.4. */
  private static String withoutDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    Iterator<String> segments =
        Arrays.asList((path.startsWith("/") ? path.substring(1) : path).split("/", -1)).iterator();
    while (segments.hasNext()) {
      String segment = segments.next();
      boolean dots = segment.equals(".") || segment.equals("..");
      if (segment.equals("..")) {
        kept.pollLast();
      }
      if (!dots) {
        kept.addLast(segment);
      } else if (!segments.hasNext()) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  /** Escapes what may not stand there, and nothing that need not be escaped. */
  private static String escaped(String text, String marks) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xff);
      if (isPlain(c, marks) || c == '%') {
        out.append(c);
      } else {
        HEX.toHexDigits(out.append('%'), one);
      }
    }
    return escapesInOrder(out.toString());
  }

  /** Escapes in upper case; a {@code %} that begins none is escaped itself. */
  private static String escapesInOrder(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        out.append(c);
      } else if (!isEscape(text, i)) {
        out.append("%25");
      } else {
        char meant = (char) HexFormat.fromHexDigits(text, i + 1, i + 3);
        if (isPlain(meant, UNRESERVED)) {
          out.append(meant);
        } else {
          HEX.toHexDigits(out.append('%'), (byte) meant);
        }
        i += 2;
      }
    }
    return out.toString();
  }

  /** Escapes of ASCII taken back, as for hosts. */
  static String unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%' && isEscape(text, i)) {
        out.append((char) HexFormat.fromHexDigits(text, i + 1, i + 3));
        i += 2;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static boolean isPlain(char c, String marks) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || marks.indexOf(c) >= 0;
  }
}
