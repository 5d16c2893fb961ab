package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.NounPhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that tell a move only with what follows: "weighed on", "turned negative", "added 2 %",
 * "pulled back", "reclaims $1,900", "kept rates near zero".
 */
final class PhrasalVerbs {
  private static final Set<String> SIZE_HEDGES =
      Set.of("about", "as", "much", "another", "a", "more", "than", "nearly");

  private static final Set<String> GROUND = Set.of("ground", "level", "levels", "strength");

  private static final Set<String> WORK = Set.of("jobs", "positions", "workers");

  private static final Set<String> BEFORE_LEVEL = Set.of("the", "above", "past", "key");

  private static final Set<String> SIDES = Set.of("above", "below", "under", "past");

  private static final Set<String> BRACKETS_AND_COMMAS = Set.of(")", ",", "-rrb-");

  private static final Set<String> AT = Set.of("near", "at", "close");

  private final SentenceView view;
  private final int verb;

  private PhrasalVerbs(SentenceView view, int verb) {
    this.view = view;
    this.verb = verb;
  }

  /** The trigger that the verb at {@code i} opens, or null. */
  static @Nullable Trigger at(SentenceView view, int i) {
    return new PhrasalVerbs(view, i).find();
  }

  private @Nullable Trigger find() {
    int next = verb + 1;
    return switch (view.lemma(verb)) {
      case "weigh" -> weighs();
      case "turn" -> turns();
      case "return", "break" -> crosses();
      case "back" -> view.pos(verb - 1).startsWith("VB") ? null : crosses();
      case "end", "close", "settle", "finish", "move", "trade" ->
          view.isHeadline() ? closes(next) : null;
      case "pull" ->
          follows("back") && view.phrase(next + 1) == null && !view.lower(next + 1).equals("on")
              ? go(2, Direction.DOWN)
              : null;
      case "pick" -> follows("up") && view.phrase(next + 1) == null ? go(2, Direction.UP) : null;
      case "tack" -> follows("on") && view.quantity(next + 1) != null ? go(2, Direction.UP) : null;
      case "shed" -> addsSize() ? go(1, Direction.DOWN) : null;
      case "add" -> addsSize() || addsJobs() ? go(1, Direction.UP) : null;
      case "keep", "leave", "hold" -> keepsRate() ? push(1, Direction.FLAT) : null;
      case "off" -> isOff() ? state(1, Direction.DOWN, true) : null;
      case "hit", "reach", "touch" ->
          (view.isHeadline() || isExpected()) && isLevel(next) ? go(1, Direction.UP) : null;
      case "regain", "reclaim", "retake", "recapture", "cross", "breach", "scale" ->
          isLevel(next) || isGround(next) ? go(1, Direction.UP) : null;
      default -> null;
    };
  }

  private boolean follows(String word) {
    return view.lower(verb + 1).equals(word);
  }

  private Trigger go(int length, Direction direction) {
    return new Trigger(verb, verb + length, verb, direction, Kind.GO, true);
  }

  private Trigger push(int length, Direction direction) {
    return new Trigger(verb, verb + length, verb, direction, Kind.PUSH, true);
  }

  private Trigger state(int length, Direction direction, boolean needsSubject) {
    return new Trigger(verb, verb + length, verb, direction, Kind.STATE, needsSubject);
  }

  private @Nullable Trigger weighs() {
    int next = view.skipAdverbs(verb + 1);
    return view.lower(next).equals("on") ? push(next + 1 - verb, Direction.DOWN) : null;
  }

  private @Nullable Trigger turns() {
    int next = view.skipAdverbs(verb + 1);
    int length = next + 1 - verb;
    return switch (view.lower(next)) {
      case "positive" -> state(length, Direction.UP, false);
      case "negative" -> state(length, Direction.DOWN, false);
      case "up" -> state(length, Direction.UP, true);
      case "down", "weak" -> state(length, Direction.DOWN, true);
      default -> null;
    };
  }

  /** "broke above $1,900", "back below 7,000", in headlines "breaks through". */
  private @Nullable Trigger crosses() {
    int next = verb + 1;
    int preposition = view.is(next, SIDES) ? next : view.skipAdverbs(next);
    if (view.quantity(preposition + 1) == null) {
      return null;
    }
    return switch (view.lower(preposition)) {
      case "above", "past" -> go(preposition + 1 - verb, Direction.UP);
      case "through" -> view.isHeadline() ? go(preposition + 1 - verb, Direction.UP) : null;
      case "below", "under" -> go(preposition + 1 - verb, Direction.DOWN);
      default -> null;
    };
  }

  /** "ends above $1,500": a headline tells the side of the mark that the day ended on. */
  private @Nullable Trigger closes(int preposition) {
    if (!isLevel(preposition + 1)) {
      return null;
    }
    return switch (view.lower(preposition)) {
      case "above" -> go(2, Direction.UP);
      case "below", "under" -> go(2, Direction.DOWN);
      default -> null;
    };
  }

  /** "June gold off $4.80", "euro off before ECB meet". */
  private boolean isOff() {
    int next = verb + 1;
    boolean said = view.phrase(verb - 1) != null || view.is(verb - 1, BRACKETS_AND_COMMAS);
    return view.quantity(next) != null && said
        || follows("by") && view.quantity(next + 1) != null
        || view.isHeadline() && view.moves(view.mention(verb - 1)) && view.pos(next).equals("IN");
  }

  /** "will reach $2,700": a target is told as a height to come. */
  private boolean isExpected() {
    return view.pos(verb - 1).equals("MD") || view.lower(verb - 1).equals("to");
  }

  /** "keep its federal funds rate near zero": the object, then where it stays. */
  private boolean keepsRate() {
    NounPhrase object = view.phrase(verb + 1);
    return object != null
        && view.moves(view.mention(object.head()))
        && view.is(object.to(), AT)
        && !view.lower(object.to() + 1).equals("bay");
  }

  /** "payrolls added 146,000 jobs". */
  private boolean addsJobs() {
    NounPhrase phrase = view.phrase(view.skipAdverbs(verb + 1));
    return phrase != null && view.is(phrase.head(), WORK) && view.moves(view.mention(verb - 1));
  }

  /** "added 94 cents", but not "added 12 rigs". */
  private boolean addsSize() {
    for (int i = verb + 1; i < verb + 5; i++) {
      var quantity = view.quantity(i);
      if (quantity != null) {
        return !view.pos(quantity.to()).startsWith("NN") && !view.lower(quantity.to()).equals("-");
      }
      if (!view.isAdverb(i) && !view.is(i, SIZE_HEDGES)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether an amount that is a level, no change, starts at {@code i}: "$1,900", "the 30k mark".
   */
  private boolean isLevel(int i) {
    var quantity = view.quantity(view.is(i, BEFORE_LEVEL) ? i + 1 : i);
    return quantity != null
        && quantity.what().unit() != Unit.PERCENT
        && quantity.what().unit() != Unit.BASIS_POINTS;
  }

  /** "some lost ground", "record levels": what a recovery wins back. */
  private boolean isGround(int i) {
    NounPhrase phrase = view.phrase(i);
    return phrase != null && view.is(phrase.head(), GROUND);
  }
}
