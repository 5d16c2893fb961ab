package io.tidemark.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes addresses absolute. */
final class Addresses {
  private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\"<>\\\\^`{|}]");

  private Addresses() {}

  /**
   * {@code told} as an absolute http or https address, or null where it is none.
   *
   * @param base what a relative address stands under, or null where that is not known
   */
  static @Nullable String absolute(@Nullable String base, @Nullable String told) {
    if (told == null || told.isBlank()) {
      return null;
    }
    try {
      URI address = uri(told);
      if (base != null && !address.isAbsolute()) {
        address = uri(base).resolve(address);
      }
      String scheme = address.getScheme();
      boolean ofTheWeb = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
      return ofTheWeb && address.getRawAuthority() != null ? address.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static URI uri(String address) throws URISyntaxException {
    return new URI(
        NOT_ALLOWED
            .matcher(address.strip())
            .replaceAll(m -> String.format(Locale.ROOT, "%%%02X", (int) m.group().charAt(0))));
  }
}
