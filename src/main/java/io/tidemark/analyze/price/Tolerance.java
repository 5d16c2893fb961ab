package io.tidemark.analyze.price;

import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large the change of a series may be to agree with one that is told.
 *
 * <p>Texts round: “2 percent” is 1.5 to 2.5. They hedge: “more than 2 percent” is up to a unit of
 * the last digit more, “nearly 2 percent” as much less. The series may close at another hour, or be
 * a future or a fund: a quarter of a percentage point (two basis points), or a tenth of what is
 * told where that is more, is allowed on both sides.
 *
 * @param low the least, in the unit told
 * @param high the most
 */
record Tolerance(double low, double high) {
  private static final double POINTS_OF_PERCENT = 0.25;
  private static final double BASIS_POINTS = 2;
  private static final double PART = 0.1;
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.(\\d+))?");
  private static final Pattern MORE =
      Pattern.compile(
          "\\b(?:more than|over|at least|above|just over|better than|as much as)\\W*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LESS =
      Pattern.compile(
          "\\b(?:nearly|almost|close to|just under|less than|under|not quite|up to)\\W*$",
          Pattern.CASE_INSENSITIVE);

  /**
   * What agrees with {@code told}.
   *
   * @param before the text in front of it
   */
  static Tolerance of(Quantity told, String before) {
    double digit = Math.pow(10, -decimals(told));
    double series = told.unit() == Unit.BASIS_POINTS ? BASIS_POINTS : POINTS_OF_PERCENT;
    double wide = Math.max(series + digit / 2, PART * told.high());
    double more = MORE.matcher(before).find() ? digit : 0;
    double less = LESS.matcher(before).find() ? digit : 0;
    return new Tolerance(told.low() - less - wide, told.high() + more + wide);
  }

  boolean holds(double change) {
    return low <= change && change <= high;
  }

  /** Digits behind the point as told; none where it is told in words. */
  private static int decimals(Quantity told) {
    Matcher digits = DIGITS.matcher(told.span().text());
    return digits.find() && digits.group(1) != null ? digits.group(1).length() : 0;
  }
}
