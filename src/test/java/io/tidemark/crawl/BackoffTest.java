package io.tidemark.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  private static final Instant NOW = Instant.parse("2024-07-16T20:59:25Z");
  private static final Backoff BACKOFF =
      new Backoff(Duration.ofSeconds(4), Duration.ofSeconds(60), new Random(7));

  @Test
  void eachWaitIsAboutTwiceAsLongUpToAMost() {
    for (int i = 0; i < 100; i++) {
      assertThat(BACKOFF.after(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
      assertThat(BACKOFF.after(2)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(12));
      assertThat(BACKOFF.after(3)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(24));
      assertThat(BACKOFF.after(60)).isEqualTo(Duration.ofSeconds(60));
    }
  }

  @Test
  void noTwoThatWereRefusedTogetherComeAgainTogether() {
    assertThat(BACKOFF.after(1)).isNotEqualTo(BACKOFF.after(1));
    assertThat(BACKOFF.notBefore(Duration.ofSeconds(9)))
        .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(13));
  }

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "0, PT0S",
    "'Tue, 16 Jul 2024 21:00:00 GMT', PT35S",
    "'Tue, 16 Jul 2024 20:00:00 GMT', PT0S",
    "soon,",
    "-5,",
    "'',",
  })
  void aServerTellsSecondsOrADate(String told, Duration wait) {
    assertThat(Backoff.told(told, NOW).orElse(null)).isEqualTo(wait);
  }
}
