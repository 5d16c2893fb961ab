package io.tidemark.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.StanceLabel;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.Unit;
import io.tidemark.speaker.Speaker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingsCodecTest {
  private static final Dictionary IDS =
      new Dictionary(
          List.of("abenomics", "rate-cut"),
          List.of("gold", "us-yield-curve"),
          List.of("=Marlowe Securities", "cicc"));

  @Test
  void whatIsWrittenIsReadBackEqual() {
    Tellings tellings =
        new Tellings(
            List.of(
                new Tellings.Theme(
                    2, "rate-cut", ThemeStatus.FADING, Tellings.Weight.ASIDE, 300, 40)),
            List.of(
                new Tellings.Move(
                    0,
                    "us-yield-curve",
                    Direction.FLATTER,
                    MoveStatus.CONDITIONAL,
                    Double.NaN,
                    null,
                    LocalDate.of(1999, 12, 31),
                    "cicc",
                    List.of("rate-cut", "abenomics"),
                    2,
                    1),
                new Tellings.Move(
                    4,
                    "gold",
                    Direction.UP,
                    MoveStatus.REPORTED,
                    19.68,
                    Unit.ZAR,
                    LocalDate.of(2000, 1, 1),
                    null,
                    List.of(),
                    0,
                    0)));

    assertThat(TellingsCodec.read(TellingsCodec.write(tellings, IDS), IDS)).isEqualTo(tellings);
  }

  @Test
  void aCursorReadsThemesAndMovesByTheirNumbersInTheVocabulary() {
    Tellings.Theme theme =
        new Tellings.Theme(3, "rate-cut", ThemeStatus.NEGATED, Tellings.Weight.CENTRAL, 5, 2);
    Tellings.Move first =
        new Tellings.Move(
            1,
            "gold",
            Direction.UP,
            MoveStatus.EXPECTED,
            2.5,
            Unit.PERCENT,
            LocalDate.of(2013, 1, 9),
            "cicc",
            List.of("rate-cut"),
            200,
            7);
    Tellings.Move second =
        new Tellings.Move(
            2,
            "us-yield-curve",
            Direction.STEEPER,
            MoveStatus.REPORTED,
            Double.NaN,
            null,
            null,
            null,
            List.of(),
            201,
            8);
    TellingsCursor cursor = new TellingsCursor();
    cursor.start(
        TellingsCodec.write(new Tellings(List.of(theme), List.of(first, second)), IDS),
        new int[] {70, 71},
        new int[] {80, 81});

    assertThat(cursor.nextTheme()).isTrue();
    assertThat(cursor.theme()).isEqualTo(71);
    assertThat(cursor.themeStatus()).isEqualTo(ThemeStatus.NEGATED);
    assertThat(cursor.sentence()).isEqualTo(5);
    assertThat(cursor.nextTheme()).isFalse();
    assertThat(cursor.nextMove()).isTrue();
    assertThat(cursor.subject()).isEqualTo(80);
    assertThat(cursor.direction()).isEqualTo(Direction.UP);
    assertThat(cursor.status()).isEqualTo(MoveStatus.EXPECTED);
    assertThat(cursor.change()).isEqualTo(2.5);
    assertThat(cursor.unit()).isEqualTo(Unit.PERCENT);
    assertThat(cursor.sentence()).isEqualTo(200);
    assertThat(cursor.paragraph()).isEqualTo(7);
    assertThat(cursor.nextMove()).isTrue();
    assertThat(cursor.number()).isEqualTo(2);
    assertThat(cursor.subject()).isEqualTo(81);
    assertThat(cursor.change()).isNaN();
    assertThat(cursor.unit()).isNull();
    assertThat(cursor.nextMove()).isFalse();
  }

  @Test
  void aCursorGoesPastThemesThatNobodyAskedFor() {
    Tellings.Theme theme =
        new Tellings.Theme(0, "rate-cut", ThemeStatus.ACTIVE, Tellings.Weight.ASIDE, 1, 1);
    TellingsCursor cursor = new TellingsCursor();
    cursor.start(
        TellingsCodec.write(new Tellings(List.of(theme, theme), List.of()), IDS),
        new int[] {0, 1},
        new int[0]);

    assertThat(cursor.nextMove()).isFalse();
    assertThat(cursor.nextMove()).isFalse();
    cursor.startEmpty();
    assertThat(cursor.nextTheme()).isFalse();
    assertThat(cursor.nextMove()).isFalse();
  }

  @Test
  void viewsToo() {
    Views.Holder marlowe = new Views.Holder(null, "Marlowe Securities", Speaker.Kind.HOUSE);
    Views.Holder cicc = new Views.Holder("cicc", "cicc", Speaker.Kind.PERSON);
    Views views =
        new Views(
            List.of(
                new Views.Forecast(
                    1,
                    marlowe,
                    null,
                    "gold",
                    Direction.UP,
                    new Views.Target(2600, 2650, 2700, Unit.USD, Views.Measure.LEVEL, 2500),
                    LocalDate.of(2024, 12, 31),
                    Views.Condition.TOLD,
                    Views.Age.FORMER,
                    7,
                    3),
                new Views.Forecast(
                    2,
                    cicc,
                    marlowe,
                    null,
                    null,
                    null,
                    null,
                    Views.Condition.NONE,
                    Views.Age.HELD,
                    8,
                    3)),
            List.of(
                new Views.Statement(0, cicc, marlowe, 1, 2, 1),
                new Views.Statement(1, null, null, 4, 4, 2)),
            List.of(new Views.Stance(StanceLabel.DOVISH, 0.75, 4)));

    assertThat(ViewsCodec.read(ViewsCodec.write(views, IDS), IDS)).isEqualTo(views);
  }

  @Test
  void everyValueHasAPlace() {
    assertThat(TellingsCodec.UNITS).containsExactlyInAnyOrder(Unit.values());
    assertThat(TellingsCodec.DIRECTIONS).containsExactlyInAnyOrder(Direction.values());
    assertThat(TellingsCodec.MOVE_STATUS).containsExactlyInAnyOrder(MoveStatus.values());
    assertThat(ViewsCodec.STANCES).containsExactlyInAnyOrder(StanceLabel.values());
    assertThat(ViewsCodec.AGES).containsExactlyInAnyOrder(Views.Age.values());
    assertThat(ViewsCodec.MEASURES).containsExactlyInAnyOrder(Views.Measure.values());
    assertThat(ViewsCodec.KINDS).containsExactlyInAnyOrder(Speaker.Kind.values());
    assertThat(TellingsCodec.THEME_STATUS).containsExactlyInAnyOrder(ThemeStatus.values());
  }
}
