package io.tidemark.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT",
        "- Advertisement -",
        "Article continues below advertisement",
        "Read more",
        "Scroll to continue",
        "Share this article"
      })
  void furnitureIsDropped(String line) {
    assertThat(Prose.join(List.of("Gold rose.", line, "Silver fell.")))
        .isEqualTo("Gold rose.\n\nSilver fell.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Advertisement spending fell 3%.", "Shares rose.", "Read more widely, he said."})
  void sentencesThatBeginLikeFurnitureStay(String line) {
    assertThat(Prose.join(List.of(line))).isEqualTo(line);
  }

  @Test
  void aParagraphThatAPageRepeatsStandsOnce() {
    String paragraph =
        "The yield on the ten-year note rose four basis points to 4.28% in New York.";
    assertThat(Prose.join(List.of(paragraph, "Why?", paragraph, "Why?")))
        .isEqualTo(paragraph + "\n\nWhy?\n\nWhy?");
  }

  @Test
  void whatDoesNotShowIsTakenOut() {
    assertThat(Prose.line(" ten\u00adyear\u200b\u00a0 note\n")).isEqualTo("tenyear note");
  }

  @Test
  void creditsAndDisclosuresBehindATextAreCutOff() {
    assertThat(
            Tail.cut(
                List.of(
                    "Gold rose.",
                    "(Reporting by Ana Reyes; Editing by Tom Okafor)",
                    "This note is for professional clients only.")))
        .containsExactly("Gold rose.");
  }
}
