package io.tidemark.analyze.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.index.Views;
import org.jspecify.annotations.Nullable;

/**
 * The number of a forecast, made comparable: two figures are compared only if measure and unit are
 * the same.
 *
 * @param low the lower end of a range, else as {@code value}; so {@code high}
 * @param value of a change: negative where the subject is seen to fall
 */
public record Figure(Measure measure, Unit unit, double low, double value, double high) {
  /** Numbers nearer than this part of themselves are the same number. */
  private static final double SAME = 1e-6;

  /** What a figure is. */
  public enum Measure {
    /** Where the subject will stand; of output and prices in an economy, the rate of change. */
    LEVEL,
    /** By how much it will move. */
    CHANGE
  }

  /**
   * What {@code target} means for a subject of {@code kind}: a percentage of a price is a change,
   * of a yield a level; growth of two percent is the figure of an economy itself.
   *
   * @param kind null for the shares of a company
   */
  static Figure of(Views.Target target, @Nullable Direction direction, @Nullable SubjectKind kind) {
    Measure measure = measure(target, kind);
    boolean falls = direction == Direction.DOWN || direction == Direction.FLATTER;
    boolean signed = measure == Measure.CHANGE || isShrinking(target, kind);
    double sign = signed && falls ? -1 : 1;
    double low = sign < 0 ? -target.high() : target.low();
    double high = sign < 0 ? -target.low() : target.high();
    return new Figure(measure, unit(target.unit(), kind), low, sign * target.value(), high);
  }

  /** The figure that {@code target} takes the place of, or null. */
  static @Nullable Figure before(Views.Target target, Figure now) {
    if (Double.isNaN(target.before())) {
      return null;
    }
    double value = now.value() < 0 ? -target.before() : target.before();
    return new Figure(now.measure(), now.unit(), value, value, value);
  }

  /** Whether {@code other} is of the same measure and unit. */
  boolean isLike(Figure other) {
    return measure == other.measure && unit == other.unit;
  }

  /** Whether {@code other} is the same number. */
  boolean isSame(Figure other) {
    return isLike(other) && near(low, other.low) && near(high, other.high);
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
  }

  private static Measure measure(Views.Target target, @Nullable SubjectKind kind) {
    boolean change = target.measure() == Views.Measure.CHANGE;
    return switch (target.unit()) {
      case BASIS_POINTS -> Measure.CHANGE;
      case PERCENT ->
          switch (kind) {
            case null -> Measure.CHANGE;
            case ECONOMY -> Measure.LEVEL;
            case YIELD, POLICY_RATE -> change ? Measure.CHANGE : Measure.LEVEL;
            default -> Measure.CHANGE;
          };
      default -> change ? Measure.CHANGE : Measure.LEVEL;
    };
  }

  /** Whether an economy's figure is told as a change, so that a fall makes it negative. */
  private static boolean isShrinking(Views.Target target, @Nullable SubjectKind kind) {
    return kind == SubjectKind.ECONOMY
        && target.unit() == Unit.PERCENT
        && target.measure() == Views.Measure.CHANGE;
  }

  /** An index has points, whether the text says so or not. */
  private static Unit unit(Unit told, @Nullable SubjectKind kind) {
    boolean points = kind == SubjectKind.INDEX || kind == SubjectKind.VOLATILITY;
    return points && told == Unit.COUNT ? Unit.POINTS : told;
  }
}
