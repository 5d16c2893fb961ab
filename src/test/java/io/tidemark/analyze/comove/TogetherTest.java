package io.tidemark.analyze.comove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.article.Sample;
import io.tidemark.article.ThemeStatus;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories of gold with the themes tariffs and rate-cut, together, alone and without. */
class TogetherTest {
  private static final List<String> THEMES =
      List.of("theme:tariffs/active", "theme:rate-cut/active");

  @TempDir Path folder;
  private final List<Sample> samples = new ArrayList<>();

  private void stories(int count, boolean up, String... themes) {
    for (int i = 0; i < count; i++) {
      String id = "a" + samples.size();
      Sample sample =
          Sample.of(
              id, "2024-07-15", null, id, "Gold rose or fell on tariffs and a rate cut. " + id);
      for (String theme : themes) {
        sample.theme(theme, theme.equals("tariffs") ? "tariffs" : "rate cut");
      }
      samples.add(up ? sample.up("gold", "Gold", "rose") : sample.down("gold", "Gold", "fell"));
    }
  }

  private Together together() throws IOException {
    try (SampleIndex index = SampleIndex.of(folder, samples)) {
      return Together.of(index.searcher(), Selection.ALL, THEMES);
    }
  }

  @Test
  void eachGroupIsCountedApart() throws IOException {
    stories(9, true, "tariffs", "rate-cut");
    stories(1, false, "tariffs", "rate-cut");
    stories(3, true, "tariffs");
    stories(2, false, "rate-cut");
    stories(4, false);

    Together together = together();

    assertThat(together.together().counts().stories()).isEqualTo(10);
    assertThat(together.none().counts().stories()).isEqualTo(4);
    Together.Row gold = together.rows().getFirst();
    assertThat(gold.together()).isEqualTo(new Ways(9, 1, 0));
    assertThat(gold.alone()).containsExactly(new Ways(3, 0, 0), new Ways(0, 2, 0));
    assertThat(gold.none()).isEqualTo(new Ways(0, 4, 0));
  }

  @Test
  void aThemeThatIsFadingIsNotAtWork() throws IOException {
    stories(5, true, "tariffs", "rate-cut");
    samples.add(
        Sample.of("fading", "2024-07-15", null, "Fading", "Gold fell on tariffs and a rate cut.")
            .theme("tariffs", "tariffs")
            .theme("rate-cut", "rate cut", ThemeStatus.FADING)
            .down("gold", "Gold", "fell"));

    Together together = together();

    assertThat(together.rows().getFirst().together()).isEqualTo(new Ways(5, 0, 0));
    assertThat(together.rows().getFirst().alone().getFirst()).isEqualTo(new Ways(0, 1, 0));
  }

  @Test
  void themesThatActEachByItselfHaveNoResonance() throws IOException {
    // The odds of up to down: 1 without, 3 with either; by themselves both together make 9.
    stories(10, true);
    stories(10, false);
    stories(31, true, "tariffs");
    stories(10, false, "tariffs");
    stories(31, true, "rate-cut");
    stories(10, false, "rate-cut");
    stories(94, true, "tariffs", "rate-cut");
    stories(10, false, "tariffs", "rate-cut");

    Together.Row gold = together().rows().getFirst();

    assertThat(gold.expectedShare()).isCloseTo(0.9, within(1e-3));
    assertThat(gold.resonance().ratio()).isCloseTo(1, within(1e-2));
    assertThat(gold.p()).isGreaterThan(0.9);
    assertThat(gold.q()).isEqualTo(gold.p());
  }

  @Test
  void whatOnlyBothBringAboutResonates() throws IOException {
    stories(20, true);
    stories(20, false);
    stories(20, true, "tariffs");
    stories(20, false, "tariffs");
    stories(20, true, "rate-cut");
    stories(20, false, "rate-cut");
    stories(39, true, "tariffs", "rate-cut");
    stories(1, false, "tariffs", "rate-cut");

    Together.Row gold = together().rows().getFirst();

    assertThat(gold.expectedShare()).isCloseTo(0.5, within(1e-9));
    assertThat(gold.resonance().ratio()).isGreaterThan(10);
    assertThat(gold.resonance().low()).isGreaterThan(1);
    assertThat(gold.q()).isLessThan(0.05);
  }

  @Test
  void whatTooFewTellIsShownButNotTested() throws IOException {
    stories(Together.LEAST - 1, true, "tariffs", "rate-cut");
    stories(3, false, "tariffs");

    Together.Row gold = together().rows().getFirst();

    assertThat(gold.together().up()).isEqualTo(4);
    assertThat(gold.p()).isNaN();
    assertThat(gold.q()).isNaN();
  }
}
