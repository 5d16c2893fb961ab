package io.tidemark.analyze.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import io.tidemark.price.Close;
import io.tidemark.price.Instrument;
import io.tidemark.price.PriceSeries;
import io.tidemark.search.Counts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of forecasts, told on Monday 4 March 2024, after a close of 100 on the Friday. */
class CheckTest {
  private static final LocalDate TOLD = LocalDate.of(2024, 3, 4);
  private static final Check CHECK = new Check(30, LocalDate.MAX);

  @Test
  void aTargetIsHitWhenACloseReachesItOnTheWay() {
    Outcome.Checked checked =
        checked(
            row(Direction.UP, level(110, 110), TOLD.plusDays(3)), prices(100, 104, 111, 105, 103));

    assertThat(checked.result()).isEqualTo(Outcome.Result.HIT);
    assertThat(checked.base()).isEqualTo(new Close(TOLD.minusDays(3), 100));
    assertThat(checked.end().value()).isEqualTo(103);
    assertThat(checked.error()).isCloseTo(-7, within(1e-9));
    assertThat(checked.naive()).isCloseTo(3, within(1e-9));
  }

  @Test
  void aRangeIsReachedAtItsNearerEnd() {
    assertThat(
            checked(
                    row(Direction.UP, level(104, 120), TOLD.plusDays(3)),
                    prices(100, 104, 101, 99, 98))
                .result())
        .isEqualTo(Outcome.Result.HIT);
  }

  @Test
  void aRangeThatHoldsThePriceMustHoldItAtTheEndToo() {
    Ledger.Row row = row(null, level(95, 105), TOLD.plusDays(3));

    assertThat(checked(row, prices(100, 120, 101, 99, 98)).result()).isEqualTo(Outcome.Result.HIT);
    assertThat(checked(row, prices(100, 101, 101, 99, 90)).result())
        .isEqualTo(Outcome.Result.MISSED);
  }

  @Test
  void aChangeInPercentIsALevel() {
    Figure fall = new Figure(Figure.Measure.CHANGE, Unit.PERCENT, -10, -10, -10);

    Outcome.Checked checked =
        checked(row(Direction.DOWN, fall, TOLD.plusDays(3)), prices(100, 97, 95, 93, 92));

    assertThat(checked.result()).isEqualTo(Outcome.Result.MISSED);
    assertThat(checked.error()).isCloseTo(2, within(1e-9));
  }

  @Test
  void aDirectionIsHeldAgainstTheSignOverTheSpan() {
    Ledger.Row down = row(Direction.DOWN, null, null);

    assertThat(new Check(3, LocalDate.MAX).of(down, Optional.of(prices(100, 110, 110, 95, 99))))
        .isInstanceOfSatisfying(
            Outcome.Checked.class, c -> assertThat(c.result()).isEqualTo(Outcome.Result.HIT));
  }

  @Test
  void aSeriesQuotedTheOtherWayRoundRisesWhenTheSubjectFalls() {
    PriceSeries yen =
        prices(Instrument.Quoted.INVERSE, Instrument.Measure.PRICE, 100, 101, 102, 103, 104);

    assertThat(checked(row(Direction.DOWN, null, TOLD.plusDays(3)), yen).result())
        .isEqualTo(Outcome.Result.HIT);
  }

  @Test
  void errorsOfRatesAreInPoints() {
    PriceSeries yield =
        prices(Instrument.Quoted.DIRECT, Instrument.Measure.RATE, 2.0, 2.1, 2.2, 2.3, 2.4);
    Figure three = new Figure(Figure.Measure.LEVEL, Unit.PERCENT, 3, 3, 3);

    assertThat(checked(row(Direction.UP, three, TOLD.plusDays(3)), yield).error())
        .isCloseTo(-0.6, within(1e-9));
  }

  @Test
  void whatLiesBehindTheLastPriceIsOpen() {
    Ledger.Row row = row(Direction.UP, level(110, 110), TOLD.plusDays(60));

    assertThat(CHECK.of(row, Optional.of(prices(100, 120, 120, 120, 120))))
        .isEqualTo(new Outcome.Open());
  }

  @Test
  void noPriceBehindTheMomentAskedAboutIsLookedAt() {
    Ledger.Row row = row(Direction.UP, level(110, 110), TOLD.plusDays(3));

    assertThat(
            new Check(30, TOLD.plusDays(1)).of(row, Optional.of(prices(100, 101, 102, 120, 121))))
        .isEqualTo(new Outcome.Open());
  }

  @Test
  void whatHasNoPriceConditionOrScaleInCommonIsNotChecked() {
    Ledger.Row row = row(Direction.UP, level(110, 110), TOLD.plusDays(3));
    Ledger.Row million = row(Direction.UP, level(15e6, 15e6), TOLD.plusDays(3));

    assertThat(CHECK.of(row, Optional.empty()))
        .isEqualTo(new Outcome.Unchecked(Outcome.Reason.NO_PRICE));
    assertThat(CHECK.of(million, Optional.of(prices(100, 101, 102, 103, 104))))
        .isEqualTo(new Outcome.Unchecked(Outcome.Reason.NOT_COMPARABLE));
  }

  @Test
  void aFundHasAnotherLevelThanWhatItFollowsButTheSameChange() {
    PriceSeries fund =
        new PriceSeries(
            new Instrument(
                "spy.csv",
                "sp500",
                Instrument.Quoted.DIRECT,
                Instrument.Measure.PRICE,
                Instrument.Kind.FUND,
                0,
                ""),
            prices(100, 104, 111, 105, 103).closes());
    Figure gain = new Figure(Figure.Measure.CHANGE, Unit.PERCENT, 10, 10, 10);

    assertThat(CHECK.of(row(Direction.UP, level(110, 110), TOLD.plusDays(3)), Optional.of(fund)))
        .isEqualTo(new Outcome.Unchecked(Outcome.Reason.NOT_COMPARABLE));
    assertThat(checked(row(Direction.UP, gain, TOLD.plusDays(3)), fund).result())
        .isEqualTo(Outcome.Result.HIT);
  }

  @Test
  void aScoreSetsTheErrorBesideThatOfNoChange() {
    PriceSeries prices = prices(100, 104, 111, 105, 103);
    List<Score.Judged> judged = new ArrayList<>();
    for (double target : new double[] {110, 140}) {
      Ledger.Row row = row(Direction.UP, level(target, target), TOLD.plusDays(3));
      judged.add(new Score.Judged(row, CHECK.of(row, Optional.of(prices)), Score.Kind.PRICE));
    }

    List<Score> scores = Score.of(judged);

    assertThat(scores).hasSize(2);
    Score acme = scores.getLast();
    assertThat(acme.checked()).isEqualTo(2);
    assertThat(acme.hits()).isEqualTo(1);
    assertThat(acme.error()).isCloseTo((7 + 37) / 2.0, within(1e-9));
    assertThat(acme.naive()).isCloseTo(3, within(1e-9));
    assertThat(scores.getFirst().house()).isNull();
  }

  private static Outcome.Checked checked(Ledger.Row row, PriceSeries prices) {
    return (Outcome.Checked) CHECK.of(row, Optional.of(prices));
  }

  private static Figure level(double low, double high) {
    return new Figure(Figure.Measure.LEVEL, Unit.USD, low, (low + high) / 2, high);
  }

  private static Ledger.Row row(
      @Nullable Direction direction, @Nullable Figure figure, @Nullable LocalDate horizon) {
    Saying saying =
        new Saying(
            new Saying.Place(0, 0, 0, -1),
            TOLD,
            new Forecaster("acme", "Acme", null),
            "gold",
            direction,
            figure,
            null,
            horizon == null ? null : new Horizon(horizon),
            Saying.Condition.NONE);
    Ledger.Row row = Ledger.of(List.of(saying)).getFirst();
    assertThat(row.counts()).isEqualTo(new Counts(1, 1, 0));
    return row;
  }

  /** The first on the Friday before, the others from Monday on. */
  private static PriceSeries prices(double friday, double... days) {
    double[] all = new double[days.length + 1];
    all[0] = friday;
    System.arraycopy(days, 0, all, 1, days.length);
    return prices(Instrument.Quoted.DIRECT, Instrument.Measure.PRICE, all);
  }

  private static PriceSeries prices(
      Instrument.Quoted quoted, Instrument.Measure measure, double... values) {
    List<Close> closes = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      closes.add(new Close(i == 0 ? TOLD.minusDays(3) : TOLD.plusDays(i - 1), values[i]));
    }
    return new PriceSeries(
        new Instrument("gold.csv", "gold", quoted, measure, Instrument.Kind.SPOT, 0, ""), closes);
  }
}
