package io.tidemark.article;

/**
 * A number with its unit, as told.
 *
 * @param value the number, scaled out ("$68 billion" is 68000000000, "50 cents" is 0.5); the middle
 *     of a range; never negative for a change
 * @param low the lower end of a range, else equal to {@code value}
 * @param high the upper end of a range, else equal to {@code value}
 */
public record Quantity(double value, double low, double high, Unit unit, Span span) {
  public Quantity {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "quantity out of order: " + low + ", " + value + ", " + high);
    }
  }
}
