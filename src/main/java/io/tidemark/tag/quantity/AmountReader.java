package io.tidemark.tag.quantity;

import io.tidemark.article.Unit;
import io.tidemark.tag.quantity.NumberReader.Kind;
import io.tidemark.tag.quantity.NumberReader.Numeral;
import io.tidemark.tag.quantity.UnitTable.Measure;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number together with its scale and unit. */
final class AmountReader {
  private static final Set<String> RATE_MOVES =
      Set.of("cut", "cuts", "hike", "hikes", "increase", "increases", "reduction", "rate", "move");

  /**
   * A number with its unit as far as it stands with it.
   *
   * @param from its first piece
   * @param to the piece behind it
   * @param number without scale
   * @param scale what "million" and the like make of it, 1 without
   * @param measure null for a bare number
   * @param sign whether the currency stands before the number
   */
  record Amount(
      int from, int to, double number, double scale, @Nullable Measure measure, Place sign) {
    double value() {
      double factor = measure == null ? 1 : measure.factor();
      // Exact in decimals: 57 cents are 0.57, not 0.5700000000000001.
      return BigDecimal.valueOf(number)
          .multiply(BigDecimal.valueOf(scale))
          .multiply(BigDecimal.valueOf(factor))
          .doubleValue();
    }

    Unit unit() {
      return measure == null ? Unit.COUNT : measure.unit();
    }

    boolean bare() {
      return measure == null && scale == 1;
    }
  }

  /** Where the unit of an amount stands. */
  enum Place {
    BEFORE,
    BEHIND,
    NOWHERE
  }

  private AmountReader() {}

  /** The amount that begins at piece {@code i}, or null. */
  static @Nullable Amount read(Pieces p, int i) {
    UnitReader.Read currency = UnitReader.currencyBefore(p, i);
    if (currency != null) {
      Numeral numeral = NumberReader.read(p, currency.to());
      return numeral == null || numeral.kind() == Kind.PART_WORDS
          ? null
          : money(p, i, currency.measure(), numeral);
    }
    Numeral numeral = NumberReader.read(p, i);
    if (numeral == null) {
      return one(p, i);
    }
    Amount amount = numeral.kind() == Kind.PART_WORDS ? part(p, i, numeral) : plain(p, i, numeral);
    return amount == null || Lookalikes.isOne(p, amount, numeral.kind()) ? null : amount;
  }

  private static Amount money(Pieces p, int i, Measure currency, Numeral numeral) {
    UnitReader.Scale scale = UnitReader.scale(p, numeral.to());
    if (scale == null) {
      scale = UnitReader.shortScale(p, numeral.to());
    }
    int to = scale == null ? numeral.to() : scale.to();
    UnitReader.Read named = UnitReader.unitBehind(p, to);
    if (named != null && named.measure().equals(currency)) {
      to = named.to();
    }
    double factor = scale == null ? 1 : scale.factor();
    return new Amount(i, to, numeral.value(), factor, currency, Place.BEFORE);
  }

  private static Amount plain(Pieces p, int i, Numeral numeral) {
    UnitReader.Scale scale = UnitReader.scale(p, numeral.to());
    int to = scale == null ? numeral.to() : scale.to();
    double factor = scale == null ? 1 : scale.factor();
    UnitReader.Read unit = UnitReader.unitBehind(p, to);
    UnitReader.Scale letter = scale == null ? UnitReader.shortScale(p, to) : null;
    if (letter != null) {
      UnitReader.Read behind = UnitReader.unitBehind(p, letter.to());
      if (behind != null) {
        return new Amount(
            i, behind.to(), numeral.value(), letter.factor(), behind.measure(), Place.BEHIND);
      }
    }
    if (unit == null) {
      return new Amount(i, to, numeral.value(), factor, null, Place.NOWHERE);
    }
    boolean ratePoints = unit.measure().unit() == Unit.POINTS && isRateStep(p, numeral, unit.to());
    Measure measure = ratePoints ? new Measure(Unit.BASIS_POINTS, 100) : unit.measure();
    return new Amount(i, unit.to(), numeral.value(), factor, measure, Place.BEHIND);
  }

  /** Points of a rate, not of an index: "1/4 point", "0.25-point cut". */
  private static boolean isRateStep(Pieces p, Numeral numeral, int behind) {
    if (numeral.kind() == Kind.SLASH) {
      return numeral.value() < 1;
    }
    boolean step = numeral.value() % 0.25 == 0 && numeral.value() < 2;
    return step && RATE_MOVES.contains(p.text(behind));
  }

  /** "a quarter point", "half a million barrels", "three quarters of a percent", "a third". */
  private static @Nullable Amount part(Pieces p, int i, Numeral numeral) {
    int to = p.is(numeral.to(), "of") ? numeral.to() + 1 : numeral.to();
    to = p.is(to, "a") || p.is(to, "an") || p.is(to, "one") ? to + 1 : to;
    UnitReader.Scale scale = UnitReader.scale(p, to);
    UnitReader.Read unit = UnitReader.unitBehind(p, scale == null ? to : scale.to());
    double factor = scale == null ? 1 : scale.factor();
    if (unit != null) {
      Measure measure =
          unit.measure().unit() == Unit.POINTS
              ? new Measure(Unit.BASIS_POINTS, 100)
              : unit.measure();
      return new Amount(i, unit.to(), numeral.value(), factor, measure, Place.BEHIND);
    }
    if (scale != null) {
      return new Amount(i, scale.to(), numeral.value(), factor, null, Place.NOWHERE);
    }
    return Shares.isOne(p, i, numeral.to())
        ? new Amount(
            i, numeral.to(), numeral.value(), 1, new Measure(Unit.PERCENT, 100), Place.BEHIND)
        : null;
  }

  /** "a percentage point", "a full point", "a million barrels": one of them. */
  private static @Nullable Amount one(Pieces p, int i) {
    if (!p.is(i, "a")) {
      return null;
    }
    int at = p.is(i + 1, "full") ? i + 2 : i + 1;
    UnitReader.Scale scale = p.isDash(at) ? null : UnitReader.scale(p, at);
    int to = scale == null ? at : scale.to();
    UnitReader.Read unit = p.isDash(at) ? null : UnitReader.unitBehind(p, to);
    if (scale != null) {
      return new Amount(
          i,
          unit == null ? to : unit.to(),
          1,
          scale.factor(),
          unit == null ? null : unit.measure(),
          unit == null ? Place.NOWHERE : Place.BEHIND);
    }
    if (unit != null && unit.measure().unit() == Unit.BASIS_POINTS && unit.to() > at + 1) {
      return new Amount(i, unit.to(), 1, 1, unit.measure(), Place.BEHIND);
    }
    return null;
  }
}
