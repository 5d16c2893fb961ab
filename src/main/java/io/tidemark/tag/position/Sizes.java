package io.tidemark.tag.position;

import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import io.tidemark.tag.text.At;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the size of a position beside a place: right behind it, or the level told in its clause.
 */
final class Sizes {
  /** Words that may stand between a verb or preposition and the size it governs. */
  private static final Set<String> ROUGHLY =
      Set.of(
          ("about around nearly roughly almost some approximately a an another more less than over"
                  + " as much just at least total of net estimated record additional further whopping"
                  + " combined")
              .split(" "));

  private static final Set<String> LEVEL_BEFORE =
      Set.of(
          ("to at of is was were are be stand stood total totaled totalled totaling totalling reach"
                  + " reached hit hitting exceed exceeded top topped worth equal equaled represent"
                  + " represents represented average averaged")
              .split(" "));
  private static final Set<String> CHANGES =
      Set.of("increase", "rise", "gain", "drop", "fall", "decline", "jump", "decrease", "surge");
  private static final Set<String> CLAUSE_ENDS = Set.of(";", "while", "whereas", "but", "although");

  private Sizes() {}

  /** Whether {@code size} is an amount that can flow: money or a weight. */
  static boolean canFlow(At<Quantity> size) {
    Unit unit = size.what().unit();
    return unit.isCurrency() || unit == Unit.TONNES || unit == Unit.OUNCES;
  }

  /** The size that begins at {@code i} or behind "about", "a record" and the like, or null. */
  static @Nullable At<Quantity> from(View view, int i) {
    int at = i;
    for (; at < Math.min(i + 6, view.size()); at++) {
      for (At<Quantity> quantity : view.sentence().quantities()) {
        if (quantity.from() == at) {
          return quantity;
        }
      }
      if (!ROUGHLY.contains(view.text(at)) && !view.pos(at).startsWith("RB")) {
        return null;
      }
    }
    return null;
  }

  /** The first size from {@code from} on that tells how much there is, not how much more. */
  static @Nullable At<Quantity> level(View view, int from) {
    int end = clauseEnd(view, from);
    for (At<Quantity> quantity : view.sentence().quantities()) {
      if (quantity.from() >= from && quantity.from() < end && isLevel(view, quantity, from)) {
        return quantity;
      }
    }
    return null;
  }

  private static boolean isLevel(View view, At<Quantity> quantity, int from) {
    int before = quantity.from() - 1;
    while (before >= from
        && ROUGHLY.contains(view.text(before))
        && !LEVEL_BEFORE.contains(view.text(before))) {
      before--;
    }
    if (before < from - 1 || !LEVEL_BEFORE.contains(view.text(before))) {
      return false;
    }
    return !view.is(before, "of") || !CHANGES.contains(view.lemma(before - 1));
  }

  /** Where the clause that {@code from} is in ends. */
  private static int clauseEnd(View view, int from) {
    int end = from;
    while (end < view.size() && !CLAUSE_ENDS.contains(view.text(end))) {
      end++;
    }
    return end;
  }
}
