package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.move.TriggerWords.Word;
import io.tidemark.tag.move.TriggerWords.WordClass;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that turn, shorten or go on with a run: "snapped a four-day slide" is a turn up, "pared
 * losses" goes up, "erased gains" down, "extended losses" on down.
 */
final class Turns {
  private static final Set<String> ENDING =
      forms("snap", "end", "halt", "break", "stop", "stem", "arrest", "cap", "broke", "broken");
  private static final Set<String> SHORTENING =
      forms(
          "pare",
          "trim",
          "erase",
          "reverse",
          "recoup",
          "surrender",
          "shave",
          "unwind",
          "retrace",
          "cut",
          "recover",
          "reclaim",
          "shed");
  private static final Set<String> PARING = forms("pare", "trim", "cut");
  private static final Set<String> GOING_ON =
      forms("extend", "continue", "resume", "add", "deepen", "prolong", "build", "accelerate");

  /** With gains or losses these say that the run stands: "keeps gains", "holds on to gains". */
  private static final Set<String> KEEPING = forms("keep", "hold", "maintain", "retain");

  private static final Set<String> RUNS =
      Set.of(
          "streak",
          "run",
          "slide",
          "rally",
          "gains",
          "losses",
          "gain",
          "loss",
          "decline",
          "declines",
          "drop",
          "fall",
          "advance",
          "slump",
          "rise",
          "selloff",
          "sell-off",
          "rebound",
          "rout",
          "skid",
          "climb",
          "retreat",
          "uptrend",
          "recovery",
          "downtrend",
          "plunge",
          "surge",
          "rises",
          "drops",
          "falls");

  private final TriggerWords words;

  Turns(TriggerWords words) {
    this.words = words;
  }

  private static Set<String> forms(String... lemmas) {
    Set<String> forms = new HashSet<>();
    for (String lemma : lemmas) {
      forms.addAll(VerbForms.of(lemma));
    }
    return forms;
  }

  @Nullable Trigger at(SentenceView view, int i) {
    String lower = view.lower(i);
    boolean ends = ENDING.contains(lower);
    boolean shortens =
        SHORTENING.contains(lower)
            || lower.equals("gave")
            || lower.equals("give")
            || lower.equals("gives")
            || lower.equals("giving");
    boolean goesOn = GOING_ON.contains(lower) || KEEPING.contains(lower) && view.isHeadline();
    if (PARING.contains(lower) && view.isHeadline()) {
      // "Gold pares gains": a headline tells the day's direction by the noun.
      return null;
    }
    if (!ends && !shortens && !goesOn) {
      return null;
    }
    int run = run(view, i + 1);
    if (run < 0) {
      return null;
    }
    Direction direction = direction(view, i + 1, run);
    if (direction == null) {
      return null;
    }
    if (goesOn) {
      return new Trigger(i, run + 1, i, direction, Kind.TURN, false);
    }
    Direction turned = direction == Direction.UP ? Direction.DOWN : Direction.UP;
    int end = ends ? i + 1 : run + 1;
    return new Trigger(i, end, i, turned, Kind.TURN, false);
  }

  /** The noun of the run within the next seven words, with nothing but its own words between. */
  private static int run(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + 8); i++) {
      if (RUNS.contains(view.lower(i))) {
        return i + 1 < view.size() && RUNS.contains(view.lower(i + 1)) ? i + 1 : i;
      }
      boolean own =
          view.pos(i).matches("DT|PRP\\$|JJ.*|CD|NN.*|RBR?S?|HYPH|:|IN|VBG|VBN|POS|RP|TO")
              && !view.is(i, Set.of("after", "as", "with", "by", "on", "amid", "for"));
      if (!own || view.quantity(i) != null && view.is(i, Set.of("%", "percent"))) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Direction direction(SentenceView view, int from, int run) {
    for (int i = run; i >= from; i--) {
      String lower = view.lower(i);
      if (lower.equals("losing")) {
        return Direction.DOWN;
      }
      if (lower.equals("winning") || lower.equals("win") || lower.equals("record")) {
        return Direction.UP;
      }
      if (lower.equals("recovery")) {
        return Direction.UP;
      }
      Word noun = words.get(lower, WordClass.NOUN);
      if (noun != null) {
        return noun.direction();
      }
    }
    return null;
  }
}
