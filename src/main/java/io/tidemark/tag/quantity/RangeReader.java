package io.tidemark.tag.quantity;

import io.tidemark.tag.quantity.AmountReader.Amount;
import io.tidemark.tag.quantity.AmountReader.Place;
import io.tidemark.tag.quantity.UnitTable.Measure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two amounts to a range: "4.2% to 4.7%", "$70-$80", "between 0.25 and 0.5 percent".
 *
 * <p>"From 3.8 percent to 4.3 percent" and "fell $5 to $1,724" are two amounts, not a range; "from
 * 25 to 50 basis points" are two that share a unit.
 */
final class RangeReader {
  private static final double WIDEST = 10;
  private static final Set<String> ROUGHLY =
      Set.of(
          "about",
          "around",
          "roughly",
          "nearly",
          "almost",
          "some",
          "approximately",
          "by",
          "another",
          "further",
          "a",
          "between",
          "an",
          "additional",
          "as",
          "much",
          "just");

  /** Two amounts, their units and scales filled in from each other. */
  record Pair(Amount first, Amount second, Kind kind) {}

  /** What two amounts are to each other. */
  enum Kind {
    RANGE,
    FROM_TO
  }

  private RangeReader() {}

  /** What {@code first} makes with an amount right behind it, or null where it stands alone. */
  static @Nullable Pair pair(Pieces p, Amount first) {
    int link = first.to();
    boolean between = startsWith(p, first, "between");
    boolean dash = p.isDash(link) && !p.is(link, "—");
    boolean to = p.is(link, "to") || p.is(link, "through");
    if (!dash && !to && !(between && p.is(link, "and"))) {
      return null;
    }
    Amount second = AmountReader.read(p, skipRoughly(p, link + 1));
    if (second == null || (p.is(second.to(), "-") && p.touches(second.to()) && second.bare())) {
      return null;
    }
    Pair filled = fill(first, second, between ? 0 : first.number());
    if (filled == null) {
      return null;
    }
    double low = filled.first.value();
    double high = filled.second.value();
    if (to && startsWith(p, first, "from") && !isRanging(p, first)) {
      return filled.kind == Kind.RANGE ? null : filled;
    }
    boolean falling = dash && first.measure() != null && low < 2 * high;
    if ((low >= high && !between && !falling) || (low > 0 && high > WIDEST * low && !dash)) {
      return null;
    }
    double widest = first.measure() == null ? WIDEST : widest(p, first);
    if (to && low > 0 && high > widest * low) {
      return null;
    }
    return new Pair(filled.first, filled.second, Kind.RANGE);
  }

  /**
   * Units and scales filled in; of kind FROM_TO where anything had to be; null if they differ.
   *
   * @param least the second's scale holds for the first where the second number is above this
   */
  private static @Nullable Pair fill(Amount first, Amount second, double least) {
    Measure a = first.measure();
    Measure b = second.measure();
    if (a != null && b != null && !a.unit().equals(b.unit())) {
      return null;
    }
    if (a != null && b == null && first.sign() == Place.BEHIND) {
      return null;
    }
    Amount left = first;
    Amount right = second;
    if (a == null && b != null) {
      left = with(first, first.scale(), b);
    } else if (a != null && b == null) {
      right = with(second, second.scale(), a);
    }
    boolean scaled = left.scale() == 1 && right.scale() > 1;
    if (scaled && least < right.number()) {
      left = with(left, right.scale(), left.measure());
    }
    boolean same = left.equals(first) && right.equals(second);
    return new Pair(left, right, same ? Kind.RANGE : Kind.FROM_TO);
  }

  private static Amount with(Amount amount, double scale, @Nullable Measure measure) {
    return new Amount(amount.from(), amount.to(), amount.number(), scale, measure, amount.sign());
  }

  private static int skipRoughly(Pieces p, int i) {
    return p.is(i, "about") || p.is(i, "around") || p.is(i, "nearly") ? i + 1 : i;
  }

  private static boolean startsWith(Pieces p, Amount amount, String word) {
    int before = amount.from() - 1;
    return p.is(before, word) || (p.is(before - 1, word) && ROUGHLY.contains(p.text(before)));
  }

  /** "ranged from 4 percent to 5 percent", "in a range from". */
  private static boolean isRanging(Pieces p, Amount amount) {
    for (int i = amount.from() - 2; i >= Math.max(0, amount.from() - 5); i--) {
      if (p.text(i).startsWith("rang")) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many times the first amount the second may be, at most, so that both are a range still.
   * Behind a verb or "up", "down" the second is the level reached: "fell 0.2 percent to 7.8
   * percent"; what is still to come may be a range: "will rise 2 percent to 3 percent".
   */
  private static double widest(Pieces p, Amount amount) {
    int i = amount.from() - 1;
    while (i >= 0 && ROUGHLY.contains(p.text(i))) {
      i--;
    }
    if (i < 0 || p.text(i).isEmpty()) {
      return WIDEST;
    }
    if (p.tokenAt(i).pos().equals("VB") || p.is(i - 1, "be")) {
      return 2;
    }
    boolean motion =
        p.tokenAt(i).isVerb()
            || switch (p.text(i)) {
              case "up",
                  "down",
                  "higher",
                  "lower",
                  "than",
                  "cut",
                  "rise",
                  "fall",
                  "increase",
                  "drop" ->
                  true;
              default -> false;
            };
    return motion ? 0 : WIDEST;
  }
}
