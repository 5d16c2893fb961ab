package io.tidemark.crawl.plan;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as people write them: {@code 2s}, {@code 7d}, {@code 500ms}; {@code 16MB}, {@code 1GB}.
 */
final class Amount {
  private static final Pattern TIME = Pattern.compile("(\\d{1,6})\\s*(ms|s|m|h|d)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s*(kB|MB|GB)");

  private Amount() {}

  static Optional<Duration> time(String text) {
    Matcher parts = TIME.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(parts.group(1));
    return Optional.of(
        switch (parts.group(2)) {
          case "ms" -> Duration.ofMillis(count);
          case "s" -> Duration.ofSeconds(count);
          case "m" -> Duration.ofMinutes(count);
          case "h" -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        });
  }

  /** In bytes. */
  static Optional<Long> size(String text) {
    Matcher parts = SIZE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(parts.group(1));
    return Optional.of(
        switch (parts.group(2)) {
          case "kB" -> count * 1_000;
          case "MB" -> count * 1_000_000;
          default -> count * 1_000_000_000;
        });
  }
}
