package io.tidemark.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingsCodecTest {
  @Test
  void whatIsWrittenIsReadBackEqual() {
    Tellings tellings =
        new Tellings(
            List.of(
                new Tellings.Theme("rate-cut", ThemeStatus.FADING, Tellings.Weight.ASIDE, 300, 40)),
            List.of(
                new Tellings.Move(
                    "us-yield-curve",
                    Direction.FLATTER,
                    MoveStatus.CONDITIONAL,
                    Double.NaN,
                    null,
                    List.of("rate-cut", "abenomics"),
                    2,
                    1),
                new Tellings.Move(
                    "gold", Direction.UP, MoveStatus.REPORTED, 19.68, Unit.ZAR, List.of(), 0, 0)));
    List<String> themes = List.of("abenomics", "rate-cut");
    List<String> subjects = List.of("gold", "us-yield-curve");

    assertThat(
            TellingsCodec.read(TellingsCodec.write(tellings, themes, subjects), themes, subjects))
        .isEqualTo(tellings);
  }

  @Test
  void everyValueHasAPlace() {
    assertThat(TellingsCodec.UNITS).containsExactlyInAnyOrder(Unit.values());
    assertThat(TellingsCodec.DIRECTIONS).containsExactlyInAnyOrder(Direction.values());
    assertThat(TellingsCodec.MOVE_STATUS).containsExactlyInAnyOrder(MoveStatus.values());
    assertThat(TellingsCodec.THEME_STATUS).containsExactlyInAnyOrder(ThemeStatus.values());
  }
}
