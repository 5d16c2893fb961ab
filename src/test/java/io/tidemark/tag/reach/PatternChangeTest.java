package io.tidemark.tag.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.catalog.Pattern;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternChangeTest {
  private static final Pattern CUT = word("cut");
  private static final Pattern TRIM = word("trim");
  private static final Pattern SHAVE = word("shave");
  private static final Pattern RATE = word("rate");

  @Test
  void theSamePatternHasNotChanged() {
    assertThat(PatternChange.between(all(CUT, RATE), all(word("cut"), word("rate")))).isEmpty();
  }

  @Test
  void aNewChoiceIsTheOnlyChange() {
    assertThat(PatternChange.between(any(CUT, TRIM), any(CUT, TRIM, SHAVE))).containsExactly(SHAVE);
    assertThat(PatternChange.between(any(CUT, TRIM, SHAVE), any(SHAVE, CUT))).containsExactly(TRIM);
    assertThat(PatternChange.between(any(CUT, all(TRIM, RATE)), any(CUT, all(SHAVE, RATE))))
        .containsExactly(all(TRIM, RATE), all(SHAVE, RATE));
  }

  @Test
  void aNewChoiceInsideASequenceKeepsWhatStandsAround() {
    assertThat(PatternChange.between(all(any(CUT, TRIM), RATE), all(any(CUT, SHAVE), RATE)))
        .containsExactly(all(TRIM, RATE), all(SHAVE, RATE));
  }

  @Test
  void whereTwoStepsChangeEachStandsWithBothFormsOfTheOther() {
    assertThat(PatternChange.between(all(CUT, RATE), all(TRIM, SHAVE)))
        .containsExactly(
            all(CUT, any(RATE, SHAVE)),
            all(TRIM, any(RATE, SHAVE)),
            all(any(CUT, TRIM), RATE),
            all(any(CUT, TRIM), SHAVE));
  }

  @Test
  void patternsOfAnotherShapeChangeAsAWhole() {
    assertThat(PatternChange.between(CUT, all(CUT, RATE))).containsExactly(CUT, all(CUT, RATE));
    assertThat(
            PatternChange.between(new Pattern.Optional(any(CUT, TRIM)), new Pattern.Optional(CUT)))
        .containsExactly(any(CUT, TRIM), CUT);
  }

  private static Pattern word(String text) {
    return new Pattern.Word(text, false);
  }

  private static Pattern all(Pattern... steps) {
    return new Pattern.Sequence(Arrays.asList(steps));
  }

  private static Pattern any(Pattern... choices) {
    return new Pattern.OneOf(List.of(choices));
  }
}
