package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.NounPhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Up" and "down", which tell a move in "was up 2 %" and "sent prices down" and none in "set up a
 * fund".
 */
final class Particles {
  private static final Set<String> MOVING =
      Set.of(
          "be", "close", "end", "finish", "trade", "settle", "open", "go", "move", "edge", "tick",
          "inch", "creep", "drift", "head", "nudge", "trend", "come", "last", "stay", "remain",
          "swing", "float", "march", "fetch", "quote", "spiral", "grind");

  /** Verbs that move their object: "pushed prices up", "drove up costs". */
  private static final Set<String> PUSHING =
      Set.of(
          "push", "send", "drive", "pull", "drag", "force", "bid", "nudge", "knock", "bring",
          "weigh", "bump");

  private static final Set<String> ADVERBS_OF_SIZE =
      Set.of(
          "about",
          "around",
          "nearly",
          "almost",
          "some",
          "more",
          "over",
          "roughly",
          "slightly",
          "sharply",
          "modestly",
          "strongly",
          "significantly",
          "just",
          "only",
          "by",
          "as",
          "well",
          "marginally",
          "fractionally",
          "a",
          "again",
          "further",
          "another",
          "less",
          "at",
          "least",
          "approximately",
          "than",
          "much",
          "up",
          "to");

  /** Verbs that with "up" tell a move whatever follows. */
  private static final Set<String> EDGING =
      Set.of("edge", "inch", "tick", "creep", "nudge", "drift", "trend", "trade", "close");

  private static final Set<String> STRETCHES =
      Set.of("day", "session", "week", "month", "quarter", "year");

  @Nullable Trigger at(SentenceView view, int i) {
    Direction direction = direction(view.lower(i));
    if (direction == null || view.phrase(i) != null && view.lower(i + 1).equals("-")) {
      return null;
    }
    int verb = i - 1;
    while (view.isAdverb(verb)) {
      verb--;
    }
    String lemma = view.lemma(verb);
    boolean moving = MOVING.contains(lemma) && !lemma.equals("be");
    boolean limit = view.lower(i + 1).equals("to") && view.quantity(i + 2) != null;
    if (limit && !moving && !pushed(view, i) && !setOff(view, i - 1)) {
      return null;
    }
    boolean windsUp =
        lemma.equals("end")
            && direction == Direction.UP
            && !(view.moves(view.mention(verb - 1)) && view.time(i + 2) != null)
            && !(view.moves(view.mention(verb - 1)) && isStretch(view, i + 2))
            && view.pos(i + 1).matches("VBG|DT|IN|PRP.*|JJ|NN.*");
    boolean shoots = lemma.equals("shoot") && direction == Direction.UP;
    if ((MOVING.contains(lemma) || shoots)
        && !windsUp
        && (!isUpFor(view, i + 1) || EDGING.contains(lemma))) {
      boolean merge = verb == i - 1 && !lemma.equals("be");
      return state(merge ? verb : i, i, direction, false);
    }
    if (PUSHING.contains(lemma) && verb == i - 1) {
      return lemma.equals("weigh") || lemma.equals("prop") || lemma.equals("bring")
          ? null
          : new Trigger(verb, i + 1, verb, direction, Kind.PUSH, false);
    }
    if (sizeFollows(view, i + 1) && !view.pos(verb).startsWith("VB")) {
      return state(i, i, direction, false);
    }
    if (view.lower(i + 1).equals("from") || view.lower(i + 1).equals("sharply")) {
      return state(i, i, direction, false);
    }
    if (pushed(view, i) || limit && setOff(view, i - 1)) {
      return state(i, i, direction, false);
    }
    return endsPhrase(view, i) ? state(i, i, direction, true) : null;
  }

  /** "up for sale", "down with", but not "up for a third day". */
  private static boolean isUpFor(SentenceView view, int i) {
    boolean stretch = view.time(i + 1) != null || isStretch(view, i + 1);
    return view.lower(i).equals("with") || view.lower(i).equals("for") && !stretch;
  }

  /** "…, its yield [up] to 2.92 percent": a phrase behind a comma, and nothing said of it yet. */
  private static boolean setOff(SentenceView view, int i) {
    NounPhrase phrase = view.phrase(i);
    return phrase != null
        && view.lower(phrase.from() - 1).equals(",")
        && (view.moves(view.mention(i)) || Antecedents.isRole(view.lemma(i)));
  }

  private static boolean isStretch(SentenceView view, int i) {
    NounPhrase phrase = view.phrase(i);
    return phrase != null && STRETCHES.contains(view.lemma(phrase.head()));
  }

  /** Whether the token at {@code i} is the particle of {@code direction}. */
  boolean follows(SentenceView view, int i, Direction direction) {
    return direction(view.lower(i)) == direction;
  }

  private static Trigger state(int from, int i, Direction direction, boolean needsSubject) {
    return new Trigger(from, i + 1, i, direction, Kind.STATE, needsSubject);
  }

  private static @Nullable Direction direction(String lower) {
    return switch (lower) {
      case "up" -> Direction.UP;
      case "down" -> Direction.DOWN;
      default -> null;
    };
  }

  private static boolean sizeFollows(SentenceView view, int from) {
    for (int i = from; i < from + 4; i++) {
      if (view.quantity(i) != null) {
        return true;
      }
      if (!view.is(i, ADVERBS_OF_SIZE)) {
        return false;
      }
    }
    return false;
  }

  /** "sent oil prices down": the verb stands up to six tokens back, an object between. */
  private static boolean pushed(SentenceView view, int i) {
    if (view.phrase(i - 1) == null) {
      return false;
    }
    for (int j = i - 2; j >= Math.max(0, i - 8); j--) {
      if (PUSHING.contains(view.lemma(j))) {
        return true;
      }
      if (view.phrase(j) == null && !view.is(j, Set.of("of", "for", "on", "in", "the"))) {
        return false;
      }
    }
    return false;
  }

  /** "Gold up as dollar slips": right behind the noun, no verb's particle. */
  private static boolean endsPhrase(SentenceView view, int i) {
    int before = i - 1;
    while (view.isAdverb(before)) {
      before--;
    }
    boolean noun = view.mention(before) != null || view.pos(before).startsWith("NN");
    int behind = view.skipAdverbs(i + 1);
    String next = view.lower(behind);
    boolean stretch = view.isHeadline() && isStretch(view, behind);
    boolean stops =
        next.isEmpty()
            || stretch
            || ",;.:".contains(next)
            || view.time(behind) != null
            || Set.of(
                    "as", "on", "after", "ahead", "amid", "for", "in", "at", "and", "while",
                    "before", "but", "this", "over", "amidst", "post", "despite", "vs", "by",
                    "since", "with")
                .contains(next);
    return noun && stops;
  }
}
