package io.tidemark.analyze.comove;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import io.tidemark.search.Expression;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegimeTest {
  private static final LocalDate BEFORE = LocalDate.of(2024, 6, 3);
  private static final LocalDate NOW = LocalDate.of(2024, 7, 15);

  @TempDir Path folder;
  private final List<Sample> samples = new ArrayList<>();

  private void stories(LocalDate day, int up, int down) {
    for (int i = 0; i < up + down; i++) {
      String id = "a" + samples.size();
      Sample sample =
          Sample.of(id, day.toString(), null, id, "Gold rose or fell on tariffs. " + id)
              .theme("tariffs", "tariffs");
      samples.add(i < up ? sample.up("gold", "Gold", "rose") : sample.down("gold", "Gold", "fell"));
    }
  }

  private Regime regime(@Nullable LocalDate from, int trailing) throws IOException {
    Expression tariffs = Selection.of("theme:tariffs").expression();
    Selection selection = new Selection("theme:tariffs", tariffs, from, null, null, null);
    try (SampleIndex index = SampleIndex.of(folder, samples)) {
      return Regime.of(index.searcher(), selection, Scope.ARTICLE, trailing);
    }
  }

  @Test
  void aDirectionThatTurnedRoundFlipped() throws IOException {
    stories(BEFORE, 20, 2);
    stories(NOW, 1, 12);

    Regime regime = regime(NOW, 28);

    Regime.Row gold = regime.rows().getFirst();
    assertThat(gold.usual()).isEqualTo(new Ways(20, 2, 0));
    assertThat(gold.window()).isEqualTo(new Ways(1, 12, 0));
    assertThat(gold.turn()).isEqualTo(Regime.Turn.FLIPPED);
    assertThat(regime.usual().last()).isEqualTo(NOW.minusDays(1));
  }

  @Test
  void aTurnThatFewTellMayBeChance() throws IOException {
    stories(BEFORE, 4, 3);
    stories(NOW, 2, 4);

    assertThat(regime(NOW, 28).rows().getFirst().turn()).isEqualTo(Regime.Turn.MAY_BE_CHANCE);
  }

  @Test
  void aShareThatChangedWithoutTurningShifted() throws IOException {
    stories(BEFORE, 60, 2);
    stories(NOW, 20, 15);

    assertThat(regime(NOW, 28).rows().getFirst().turn()).isEqualTo(Regime.Turn.SHIFTED);
  }

  @Test
  void whatTooFewTellIsShownButNotTested() throws IOException {
    stories(BEFORE, 9, 0);
    stories(NOW, 0, Regime.LEAST - 1);

    Regime.Row gold = regime(NOW, 28).rows().getFirst();

    assertThat(gold.window().down()).isEqualTo(4);
    assertThat(gold.turn()).isEqualTo(Regime.Turn.NOT_TESTED);
  }

  @Test
  void withoutAFirstDayTheWindowIsTheLastDays() throws IOException {
    stories(BEFORE, 5, 0);
    stories(NOW, 0, 5);

    Regime regime = regime(null, 7);

    assertThat(regime.window().first()).isEqualTo(NOW.minusDays(6));
    assertThat(regime.window().last()).isEqualTo(NOW);
    assertThat(regime.usual().first()).isEqualTo(BEFORE);
    assertThat(regime.usual().counts().stories()).isEqualTo(5);
  }

  @Test
  void nothingSelectedHasNoRows() throws IOException {
    samples.add(
        Sample.of("plain", "2024-07-15", null, "Plain", "Nothing.").theme("tariffs", "Plain"));

    assertThat(regime(LocalDate.of(2030, 1, 1), 28).rows()).isEmpty();
  }
}
