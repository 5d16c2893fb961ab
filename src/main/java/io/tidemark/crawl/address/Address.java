package io.tidemark.crawl.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute {@code http} or {@code https} address in one spelling (RFC 3986, section 6): scheme
 * and host in lower case, no default port, no fragment, no {@code .} and {@code ..}, escapes only
 * where they are needed, and without the parameters that only tell where a reader came from.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name in ASCII, four decimal numbers, or an IPv6 address in brackets
 * @param port from 1 to 65535
 * @param path begins with {@code /}; with the query, where there is one
 */
public record Address(String scheme, String host, int port, String path) {
  /** What RFC 3986, appendix B, parts a reference into, without the fragment. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?(?://(?<authority>[^/?#]*))?"
              + "(?<path>[^?#]*)(?:\\?(?<query>[^#]*))?(?:#.*)?",
          Pattern.DOTALL);

  private static final int LONGEST = 2_000;
  private static final int HIGHEST_PORT = 65_535;

  /** The address that {@code text} spells, or empty where it is none of the web. */
  public static Optional<Address> of(String text) {
    return parse(text).flatMap(parts -> absolute(parts));
  }

  /** The address that {@code reference} means in a document that was found here. */
  public Optional<Address> resolve(String reference) {
    return parse(reference)
        .flatMap(parts -> {
          if (parts.group("scheme") != null) {
            return absolute(parts);
          }
          if (parts.group("authority") != null) {
            return of(scheme, parts.group("authority"), parts);
          }
          String path = parts.group("path");
          String query = parts.group("query");
          if (path.isEmpty()) {
            return Optional.of(query == null ? this : withPath(pathOnly(), query));
          }
          String folder = pathOnly().substring(0, pathOnly().lastIndexOf('/') + 1);
          return Optional.of(withPath(path.startsWith("/") ? path : folder + path, query));
        });
  }

  /** Scheme, host and, where it is not the scheme's own, port: what one robots.txt is for. */
  public String origin() {
    return scheme + "://" + authority();
  }

  /** Host and, where it is not the scheme's own, port. */
  public String authority() {
    return port == defaultPort(scheme) ? host : host + ":" + port;
  }

  /** The same host, with and without {@code www.}, at the same port. */
  public boolean isOnSiteOf(Address other) {
    boolean bothDefault = port == defaultPort(scheme) && other.port == defaultPort(other.scheme);
    return bare(host).equals(bare(other.host)) && (bothDefault || port == other.port);
  }

  @Override
  public String toString() {
    return origin() + path;
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private String pathOnly() {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  private Address withPath(String newPath, @org.jspecify.annotations.Nullable String query) {
    return new Address(scheme, host, port, PathText.canonical(newPath, query));
  }

  private static Optional<Matcher> parse(String text) {
    // Browsers pass over line breaks within an address, and over blanks around it.
    String plain = text.strip().replaceAll("[\\t\\r\\n]", "");
    Matcher parts = PARTS.matcher(plain);
    return plain.length() <= LONGEST && parts.matches() ? Optional.of(parts) : Optional.empty();
  }

  private static Optional<Address> absolute(Matcher parts) {
    String scheme = parts.group("scheme");
    String authority = parts.group("authority");
    return scheme == null || authority == null
        ? Optional.empty()
        : of(scheme.toLowerCase(Locale.ROOT), authority, parts);
  }

  private static Optional<Address> of(String scheme, String authority, Matcher parts) {
    if (defaultPort(scheme) < 0 || authority.contains("@")) {
      return Optional.empty();
    }
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon >= 0 && authority.indexOf(']') < colon;
    String port = hasPort ? authority.substring(colon + 1) : "";
    Optional<String> host = HostText.canonical(hasPort ? authority.substring(0, colon) : authority);
    int number =
        port.isEmpty()
            ? defaultPort(scheme)
            : port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : -1;
    if (host.isEmpty() || number < 1 || number > HIGHEST_PORT) {
      return Optional.empty();
    }
    String path = PathText.canonical(parts.group("path"), parts.group("query"));
    return Optional.of(new Address(scheme, host.get(), number, path));
  }

  private static int defaultPort(String scheme) {
    return switch (scheme) {
      case "http" -> 80;
      case "https" -> 443;
      default -> -1;
    };
  }
}
