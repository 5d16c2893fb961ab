package io.tidemark.analyze.price;

import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a told change may be from that of the series to agree with it: a quarter of a percentage
 * point (two basis points), since the series may close at another hour, or be a future or a fund,
 * and half a unit of the last digit told, since texts round (“2 percent” is 1.5 to 2.5); or a tenth
 * of what is told where that is more.
 */
final class Tolerance {
  private static final double POINTS_OF_PERCENT = 0.25;
  private static final double BASIS_POINTS = 2;
  private static final double PART = 0.1;
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.(\\d+))?");

  private Tolerance() {}

  /** The tolerance in the unit of {@code told}. */
  static double of(Quantity told) {
    double series = told.unit() == Unit.BASIS_POINTS ? BASIS_POINTS : POINTS_OF_PERCENT;
    return Math.max(series + Math.pow(10, -decimals(told)) / 2, PART * told.high());
  }

  /** Digits behind the point as told; none where it is told in words. */
  private static int decimals(Quantity told) {
    Matcher digits = DIGITS.matcher(told.span().text());
    return digits.find() && digits.group(1) != null ? digits.group(1).length() : 0;
  }
}
