package io.tidemark.crawl;

import io.tidemark.crawl.http.Head;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before a request is repeated: each time about twice as long, and never at the
 * same moment as others who were refused together with us.
 */
record Backoff(Duration first, Duration most, RandomGenerator random) {
  private static final int MOST_DOUBLINGS = 20;

  /**
   * The wait after so many attempts failed: between one half and three halves of what it is in the
   * middle.
   */
  Duration after(int attempts) {
    long middle = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
    long wait = middle / 2 + (long) (random.nextDouble() * middle);
    return Duration.ofMillis(Math.min(wait, most.toMillis()));
  }

  /** A little longer than {@code told}. */
  Duration notBefore(Duration told) {
    return told.plusMillis((long) (random.nextDouble() * first.toMillis()));
  }

  /** The wait that an answer asks for; null where it asks for none. */
  static @Nullable Duration asked(Head head) {
    return head.first("retry-after").flatMap(told -> told(told, Instant.now())).orElse(null);
  }

  /** The wait that a {@code Retry-After} asks for (RFC 9110, section 10.2.3). */
  static Optional<Duration> told(String retryAfter, Instant now) {
    if (retryAfter.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    }
    try {
      Instant then =
          ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
