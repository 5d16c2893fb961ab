package io.tidemark.tag.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  @ParameterizedTest
  @CsvSource({
    "cut, cutting",
    "rise, rose",
    "hike, hiking",
    "hike, hikes",
    "ease, easing",
    "tighten, tightened",
    "economy, economies",
    "worry, worried",
    "bet, betting",
    "crisis, crises",
    "slash, slashes",
    "stop, stopped",
    "unwind, unwound",
    "buy, buying",
    "fear, fears",
  })
  void everyFormOfAWordIsKnown(String word, String form) {
    assertThat(Inflections.of(word)).contains(form);
  }
}
