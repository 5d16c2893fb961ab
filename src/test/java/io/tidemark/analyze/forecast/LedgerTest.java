package io.tidemark.analyze.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import io.tidemark.search.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is one row of the ledger, what a revision, and what all houses together expect. */
class LedgerTest {
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

  private int docs;

  @Test
  void theSameForecastToldAgainIsOneRowWithItsFirstAndLastDay() {
    List<Ledger.Row> rows =
        Ledger.of(
            List.of(
                gold("acme", MARCH, 2300),
                gold("acme", MARCH.plusDays(7), 2300),
                gold("acme", MARCH.plusDays(9), 2300)));

    assertThat(rows)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.firstSaid()).isEqualTo(MARCH);
          assertThat(row.lastRepeated()).isEqualTo(MARCH.plusDays(9));
          assertThat(row.counts()).isEqualTo(new Counts(3, 3, 1));
          assertThat(row.revised()).isNull();
        });
  }

  @Test
  void copiesOfOneStoryAreOneStory() {
    Saying first = gold("acme", MARCH, 2300);
    Saying copy =
        new Saying(
            new Saying.Place(9, 0, first.place().story(), 4),
            MARCH,
            first.by(),
            first.subject(),
            first.direction(),
            first.figure(),
            null,
            first.horizon(),
            Saying.Condition.NONE);

    assertThat(Ledger.of(List.of(first, copy)))
        .singleElement()
        .extracting(Ledger.Row::counts)
        .isEqualTo(new Counts(2, 1, 2));
  }

  @Test
  void anotherTargetOnALaterDayRevisesTheOneBefore() {
    List<Ledger.Row> rows =
        Ledger.of(List.of(gold("acme", MARCH, 2300), gold("acme", MARCH.plusDays(30), 2500)));

    assertThat(rows).hasSize(2);
    Ledger.Row later = rows.getFirst();
    assertThat(later.figure()).isEqualTo(usd(2500));
    assertThat(later.revised()).isEqualTo(new Ledger.Revision(Direction.UP, usd(2300), MARCH));
    assertThat(rows.getLast().replaced()).isEqualTo(MARCH.plusDays(30));
  }

  @Test
  void theOldTargetIsKnownWhereOnlyTheTextTellsIt() {
    Saying saying =
        new Saying(
            place(),
            MARCH,
            new Forecaster("acme", "Acme", null),
            "gold",
            Direction.UP,
            usd(2500),
            usd(2200),
            new Horizon(YEAR_END),
            Saying.Condition.NONE);

    assertThat(Ledger.of(List.of(saying)))
        .singleElement()
        .extracting(Ledger.Row::revised)
        .isEqualTo(new Ledger.Revision(null, usd(2200), null));
  }

  @Test
  void twoTargetsOfOneDayStandSideBySide() {
    assertThat(Ledger.of(List.of(gold("acme", MARCH, 2300), gold("acme", MARCH, 2500))))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.revised()).isNull());
  }

  @Test
  void unlikeUnitsHousesAndHorizonsAreApart() {
    Saying percent =
        saying(
            "acme",
            MARCH.plusDays(3),
            new Figure(Figure.Measure.CHANGE, Unit.PERCENT, 9, 9, 9),
            YEAR_END);
    List<Ledger.Row> rows =
        Ledger.of(
            List.of(
                gold("acme", MARCH, 2300),
                percent,
                gold("brook", MARCH.plusDays(4), 2400),
                saying("acme", MARCH.plusDays(5), usd(2400), LocalDate.of(2025, 12, 31))));

    assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row.revised()).isNull());
  }

  @Test
  void twelveMonthsFromNowMoveWithTheDayTheyAreSaid() {
    List<Ledger.Row> rows =
        Ledger.of(
            List.of(
                saying("acme", MARCH, usd(2300), MARCH.plusYears(1)),
                saying("acme", MARCH.plusDays(20), usd(2300), MARCH.plusDays(20).plusYears(1))));

    assertThat(rows)
        .singleElement()
        .extracting(Ledger.Row::lastRepeated)
        .isEqualTo(MARCH.plusDays(20));
  }

  @Test
  void aHorizonIsCalledByTheTimeItEnds() {
    assertThat(new Horizon(YEAR_END)).hasToString("2024");
    assertThat(new Horizon(LocalDate.of(2024, 9, 30))).hasToString("2024-Q3");
    assertThat(new Horizon(LocalDate.of(2024, 11, 30))).hasToString("2024-11");
    assertThat(new Horizon(LocalDate.of(2024, 11, 14))).hasToString("2024-11-14");
  }

  @Test
  void theConsensusCountsEachHouseOnceWithItsLastWord() {
    List<Ledger.Row> rows =
        Ledger.of(
            List.of(
                gold("acme", MARCH, 2300),
                gold("brook", MARCH.plusDays(2), 2400),
                gold("cove", MARCH.plusDays(3), 2500),
                gold("acme", MARCH.plusMonths(1), 2600),
                gold("delta", MARCH.plusMonths(1), 2100)));

    List<Consensus.Row> consensus = Consensus.of(rows, Step.MONTH, 2);

    assertThat(consensus)
        .extracting(Consensus.Row::day)
        .containsExactly(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
    assertThat(consensus.getFirst().houses()).isEqualTo(3);
    assertThat(spread(consensus.getFirst()))
        .isEqualTo(
            new Consensus.Spread(Figure.Measure.LEVEL, Unit.USD, 2400, 2350, 2450, 2300, 2500));
    assertThat(consensus.getLast().houses()).isEqualTo(4);
    assertThat(spread(consensus.getLast()).median()).isCloseTo(2450, within(1e-9));
    assertThat(spread(consensus.getLast()).max()).isEqualTo(2600);
  }

  @Test
  void aForecastWhoseTimeIsPastIsNoLongerCounted() {
    List<Ledger.Row> rows =
        Ledger.of(
            List.of(
                saying("acme", MARCH, usd(2300), MARCH.plusDays(40)),
                saying("brook", MARCH.plusDays(1), usd(2400), MARCH.plusDays(40)),
                saying("cove", MARCH.plusDays(70), usd(2400), MARCH.plusDays(40))));

    assertThat(Consensus.of(rows, Step.MONTH, 2))
        .extracting(Consensus.Row::day)
        .containsExactly(LocalDate.of(2024, 3, 31));
  }

  private static Consensus.Spread spread(Consensus.Row row) {
    return Objects.requireNonNull(row.spread());
  }

  private Saying gold(String house, LocalDate day, double target) {
    return saying(house, day, usd(target), YEAR_END);
  }

  private Saying saying(String house, LocalDate day, @Nullable Figure figure, LocalDate horizon) {
    return new Saying(
        place(),
        day,
        new Forecaster(house, house, null),
        "gold",
        Direction.UP,
        figure,
        null,
        new Horizon(horizon),
        Saying.Condition.NONE);
  }

  private Saying.Place place() {
    docs++;
    return new Saying.Place(docs, 0, docs, 1);
  }

  private static Figure usd(double value) {
    return new Figure(Figure.Measure.LEVEL, Unit.USD, value, value, value);
  }
}
