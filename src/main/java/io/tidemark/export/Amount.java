package io.tidemark.export;

import io.tidemark.article.Unit;
import java.util.Locale;

/** A signed number with its unit. */
public record Amount(double value, Unit unit) {
  /** Such as {@code +3.5 %}, {@code -12 bp}, {@code +2.10 USD}. */
  String text() {
    return number() + " " + unitText();
  }

  /** The same without the unit. */
  String number() {
    String number = String.format(Locale.ROOT, Math.abs(value) < 1000 ? "%+.2f" : "%+,.0f", value);
    String bare = number.contains(".") ? number.replaceAll("\\.?0+$", "") : number;
    return bare.equals("-0") || bare.equals("+0") ? "0" : bare;
  }

  /** Such as {@code %}, {@code bp}, {@code USD}. */
  String unitText() {
    return switch (unit) {
      case PERCENT -> "%";
      case BASIS_POINTS -> "bp";
      case POINTS -> "pt";
      default ->
          unit.isCurrency() ? unit.name() : unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
