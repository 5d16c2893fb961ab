package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shares out the quantities and times of a sentence among its triggers. */
final class ArgumentFinder {
  private static final Set<String> REACHED =
      Set.of(
          "to",
          "at",
          "above",
          "below",
          "near",
          "around",
          "past",
          "under",
          "through",
          "toward",
          "towards",
          "beyond",
          "beneath",
          "hit",
          "hitting",
          "reach",
          "reaching",
          "touch",
          "touching",
          "topping",
          "back",
          "over",
          "within");

  /** Words between a preposition and its quantity. */
  private static final Set<String> HEDGES =
      Set.of(
          "about",
          "around",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "some",
          "just",
          "only",
          "as",
          "much",
          "more",
          "than",
          "less",
          "over",
          "at",
          "least",
          "most",
          "up",
          "a",
          "an",
          "the",
          "another",
          "further",
          "or",
          "little",
          "high",
          "low",
          "under",
          "close",
          "well",
          "record",
          "merely",
          "fully",
          "still",
          "additional",
          "by",
          "many",
          "slightly");

  private static final Set<String> CROSSING =
      Set.of(
          "top",
          "surpass",
          "exceed",
          "cross",
          "breach",
          "hit",
          "reach",
          "touch",
          "return",
          "break",
          "reclaim",
          "regain",
          "retake",
          "recapture",
          "scale");

  private static final Set<String> LEVELS =
      Set.of("high", "low", "highs", "lows", "peak", "trough", "record", "level");

  /** Verbs of a session's end, whose price is the level of what is told behind it. */
  private static final Set<String> CLOSING =
      Set.of("settle", "close", "end", "finish", "trade", "stand", "be", "change");

  private static final Set<String> FROM = Set.of("from", "off");

  private static final Set<String> UP_OR_DOWN = Set.of("up", "down", "higher", "lower");

  private final SentenceView view;
  private final WhenFinder times;

  ArgumentFinder(SentenceView view) {
    this.view = view;
    this.times = new WhenFinder(view);
  }

  /**
   * The arguments of {@code trigger}.
   *
   * @param from no quantity before this token is its own
   * @param to nor any from this token on
   */
  Arguments find(Trigger trigger, int from, int to) {
    Found found = new Found();
    before(trigger, from, found);
    behind(trigger, to, found);
    closedAt(trigger, from, found);
    return new Arguments(found.change, found.from, found.to, times.find(trigger, from, to));
  }

  /** {@code shared}, with {@code size} for its change, or its level where that was dealt out. */
  Arguments dealt(Arguments shared, At<Quantity> size) {
    return REACHED.contains(role(size.from())) || shared.change() == null && shared.to() != null
        ? new Arguments(shared.change(), shared.from(), size.what(), shared.when())
        : new Arguments(size.what(), shared.from(), shared.to(), shared.when());
  }

  private static final class Found {
    @Nullable Quantity change;
    @Nullable Quantity from;
    @Nullable Quantity to;
  }

  /** "a 3 % drop", "0.2 % higher", "three basis points lower". */
  private void before(Trigger trigger, int from, Found found) {
    if (trigger.kind() == Kind.LEVEL) {
      return;
    }
    NounPhrase own = view.phrase(trigger.anchor());
    int first =
        own != null && trigger.kind() != Kind.STATE && trigger.kind() != Kind.GO
            ? own.from()
            : trigger.from() - 1;
    for (int i = trigger.from() - 1; i >= Math.max(from, first); i--) {
      At<Quantity> at = view.quantity(i);
      if (at != null) {
        boolean cause = trigger.kind() == Kind.GO || trigger.kind() == Kind.PUSH;
        String before = role(at.from());
        boolean count = trigger.kind() == Kind.RATE && at.what().unit() == Unit.COUNT;
        if (!cause && !count && !REACHED.contains(before) && !before.equals("from")) {
          found.change = at.what();
        }
        return;
      }
    }
  }

  /** "settled at $84.33 a barrel, down 1.1 %": the price in front of the comma. */
  private void closedAt(Trigger trigger, int from, Found found) {
    boolean setOff =
        trigger.kind() == Kind.STATE
            && found.to == null
            && view.lower(trigger.from() - 1).equals(",");
    if (!setOff) {
      return;
    }
    for (int i = trigger.from() - 2; i >= Math.max(from, trigger.from() - 16); i--) {
      At<Quantity> price = view.quantity(i);
      if (view.lower(i).equals(",")) {
        return;
      }
      if (price != null && isPrice(price)) {
        found.to = price.what();
        return;
      }
    }
  }

  /** "traded at $84.33", "was 164,000 ounces". */
  private boolean isPrice(At<Quantity> at) {
    int before = at.from() - 1;
    boolean amount = at.what().unit() != Unit.PERCENT;
    return view.lower(before).equals("at") && CLOSING.contains(view.lemma(before - 1))
        || view.lemma(before).equals("be") && amount;
  }

  private void behind(Trigger trigger, int to, Found found) {
    boolean crossing = CROSSING.contains(view.lemma(trigger.anchor()));
    int i = trigger.to();
    while (i < to) {
      At<Quantity> at = view.quantity(i);
      if (at == null) {
        if (view.lower(i).equals(";")) {
          return;
        }
        i++;
        continue;
      }
      take(trigger, at, crossing, found);
      i = Math.max(at.to(), i + 1);
    }
  }

  private void take(Trigger trigger, At<Quantity> at, boolean crossing, Found found) {
    Quantity quantity = at.what();
    if (trigger.kind() == Kind.RATE && quantity.unit() == Unit.COUNT) {
      return;
    }
    String role = role(at.from());
    if (trigger.direction() == Direction.FLAT && quantity.low() < quantity.high()) {
      // "trade in the range of 28,600 to 28,900": where it stays.
      found.to = found.to == null ? quantity : found.to;
      return;
    }
    boolean near = at.from() - trigger.to() <= 12;
    if (role.equals("from")) {
      found.from = found.from == null && near ? quantity : found.from;
    } else if (REACHED.contains(role)
        || ofLevel(at.from(), role)
        || asLowAs(at.from())
        || crossing && at.from() - trigger.to() <= 2) {
      boolean rate = quantity.unit() == Unit.BASIS_POINTS;
      found.to = found.to == null && !rate ? quantity : found.to;
    } else if (trigger.kind() == Kind.LEVEL) {
      found.to = found.to == null && role.equals("of") ? quantity : found.to;
    } else if (found.change == null) {
      boolean direct = at.from() - trigger.to() <= 6 && isChange(trigger, at, role);
      found.change = direct ? quantity : null;
    } else if (quantity.unit() == Unit.PERCENT
        && found.change.unit() != Unit.PERCENT
        && (role.equals("or")
            || view.lower(at.from() - 1).equals("or")
            || view.lower(at.from() - 1).equals("(")
            || view.lower(at.from() - 1).equals(","))) {
      found.change = quantity;
    }
  }

  /** The token before the phrase of "an intraday high of $108". */
  private int levelBefore(int from) {
    NounPhrase level = view.phrase(from - 2);
    return (level == null ? from - 2 : level.from()) - 1;
  }

  /** "rose to a record high of $2,480": what the level is of. */
  private boolean ofLevel(int from, String role) {
    return role.equals("of") && view.is(from - 2, LEVELS) && !view.is(levelBefore(from), FROM);
  }

  /** "fell as low as $1.27": a level, where "as much as" is a size. */
  private boolean asLowAs(int from) {
    return view.lower(from - 1).equals("as") && view.is(from - 2, Set.of("low", "high"));
  }

  private boolean isChange(Trigger trigger, At<Quantity> at, String role) {
    if (trigger.kind() == Kind.STATE && trigger.direction() == Direction.FLAT) {
      return false;
    }
    if (at.from() <= trigger.to() || role.equals("by") || role.equals("of") || role.equals("or")) {
      return true;
    }
    for (int j = trigger.to(); j < at.from(); j++) {
      boolean passes =
          HEDGES.contains(view.lower(j))
              || view.isAdverb(j)
              || view.time(j) != null
              || view.is(j, Set.of("on", "(", "-", "in", "of", "$", "for", "during", "--"));
      boolean object =
          trigger.kind() == Kind.PUSH || trigger.kind() == Kind.NOUN || trigger.kind() == Kind.RATE;
      if (!passes && !(object && view.phrase(j) != null)) {
        return false;
      }
    }
    return true;
  }

  /** The word that tells what the quantity at {@code from} is: a preposition, past hedges. */
  private String role(int from) {
    int i = from - 1;
    while (i >= 0 && HEDGES.contains(view.lower(i)) && !isRole(i)) {
      i--;
    }
    String lower = view.lower(i);
    if (lower.equals(",") && view.lower(from - 1).equals("or")) {
      return "or";
    }
    return lower;
  }

  /** A hedge that is a preposition here: "at $50", "around 4 %", "over $60". */
  private boolean isRole(int i) {
    String lower = view.lower(i);
    if (lower.equals("by")) {
      return true;
    }
    if (lower.equals("at")) {
      return !view.is(i + 1, Set.of("least", "most"));
    }
    if (view.is(i - 1, UP_OR_DOWN)) {
      return false;
    }
    if (Set.of("around", "over", "under").contains(lower)) {
      return !view.is(i - 1, HEDGES) && view.pos(i - 1).startsWith("RB")
          || view.is(
              i - 1,
              Set.of(
                  "hover",
                  "hovered",
                  "hovering",
                  "traded",
                  "trading",
                  "held",
                  "holding",
                  "steady"));
    }
    return false;
  }
}
