package io.tidemark.tag.move;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The verbs of market headlines, which part-of-speech taggers take for nouns: "gold inches up",
 * "oil settles lower", "stocks slide", "silver notches weekly gain".
 *
 * <p>Running text uses the present tense in the same way now and then ("Crude dips on Greece
 * worries."); there it is a verb only where the sentence would have none without it.
 */
final class HeadlineVerbs {
  private static final List<String> DRIFTING =
      List.of(
          "edge",
          "inch",
          "tick",
          "creep",
          "nudge",
          "drift",
          "move",
          "trade",
          "settle",
          "end",
          "close",
          "finish",
          "open",
          "start",
          "turn",
          "swing",
          "hold",
          "hit",
          "near",
          "mark",
          "notch",
          "post",
          "touch",
          "tap",
          "reach",
          "extend",
          "pare",
          "trim",
          "snap",
          "suffer",
          "head",
          "log",
          "book",
          "score",
          "set",
          "eye",
          "test",
          "stay",
          "remain",
          "tally",
          "give",
          "erase",
          "bid",
          "rule",
          "quote",
          "breach",
          "reclaim",
          "regain",
          "retake",
          "recapture",
          "recoup",
          "surrender",
          "tip");

  /** Verbs that take a run for their object: "posts loss", "keeps gains". */
  private static final List<String> TAKING_RUNS =
      List.of(
          "notch",
          "log",
          "tally",
          "score",
          "post",
          "mark",
          "book",
          "see",
          "stage",
          "snap",
          "extend",
          "pare",
          "trim",
          "cut",
          "keep",
          "hold",
          "hit",
          "touch",
          "reach",
          "suffer",
          "record",
          "clock",
          "breach",
          "top",
          "head",
          "give",
          "erase",
          "surrender",
          "halt",
          "deliver",
          "maintain",
          "recoup",
          "add",
          "surpass");

  private static final Set<String> RUNS =
      Set.of(
          "gain",
          "gains",
          "loss",
          "losses",
          "decline",
          "declines",
          "drop",
          "drops",
          "rise",
          "rises",
          "advance",
          "slide",
          "rebound",
          "high",
          "highs",
          "low",
          "lows",
          "record",
          "streak",
          "rally",
          "fall",
          "winning",
          "losing",
          "win",
          "skid",
          "run",
          "slump",
          "jump",
          "highest",
          "lowest",
          "peak");

  private static final Set<String> NOUN_BEFORE_TO =
      Set.of("due", "thanks", "owing", "prior", "addition", "response", "reaction", "relation");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("as", "after", "before", "while", "but", "since", ";", "when", "because", "amid");

  private final Set<String> forms = new HashSet<>();
  private final Set<String> takingRuns = new HashSet<>();

  HeadlineVerbs(Set<String> triggerForms) {
    forms.addAll(triggerForms);
    DRIFTING.forEach(lemma -> forms.addAll(VerbForms.of(lemma)));
    forms.removeAll(
        Set.of("contract", "contracts", "tops", "top", "tank", "tanks", "lows", "mark", "tip"));
    TAKING_RUNS.forEach(lemma -> takingRuns.addAll(VerbForms.of(lemma)));
    takingRuns.removeAll(Set.of("top", "mark", "record"));
  }

  /** Whether the token at {@code i} is a verb: a noun before it, none behind it. */
  boolean is(SentenceView view, int i) {
    if (i == 0 || view.mention(i) != null) {
      return false;
    }
    boolean known = forms.contains(view.lower(i));
    boolean taking = takingRuns.contains(view.lower(i));
    if (!known && !taking) {
      return false;
    }
    if (view.lower(i).equals("tops")) {
      // "tops $1,300", but "box-office tops".
      return view.moves(view.mention(i - 1))
          && (view.quantity(i + 1) != null || opensRun(view, i + 1));
    }
    if (known && (isParticiple(view, i) || isInfinitive(view, i))) {
      return true;
    }
    return view.isHeadline()
        ? isSubject(view, i - 1)
            && (known && opensPredicate(view, i + 1) || taking && opensRun(view, i + 1))
        : known && isOnlyVerb(view, i);
  }

  /**
   * "with Brent [climbing] above $112", "as the index [advanced].": nouns or adjectives they seem.
   */
  private static boolean isParticiple(SentenceView view, int i) {
    boolean taken =
        view.lower(i).endsWith("ing") && view.pos(i).startsWith("NN")
            || view.lower(i).endsWith("ed") && view.pos(i).equals("JJ");
    return taken && view.moves(view.mention(i - 1)) && !view.pos(i + 1).startsWith("NN");
  }

  /** "expects demand to [shrink] by 2 %", but not "due to [decline] in demand". */
  private static boolean isInfinitive(SentenceView view, int i) {
    return view.lower(i - 1).equals("to")
        && view.pos(i).equals("NN")
        && opensPredicate(view, i + 1)
        && !view.is(i - 2, NOUN_BEFORE_TO);
  }

  private static boolean isSubject(SentenceView view, int i) {
    return view.mention(i) != null
        || view.pos(i).startsWith("NN")
        || view.isAdverb(i)
        || view.pos(i).equals("TO");
  }

  private static boolean opensPredicate(SentenceView view, int i) {
    String pos = view.pos(i);
    return pos.isEmpty()
        || view.quantity(i) != null
        || view.time(i) != null
        || view.isAdverb(i)
        || pos.equals("IN") && !view.lower(i).equals("of")
        || Set.of("TO", "JJR", "RP", "DT", "CC", "PRP$", "CD", ",", ":", ".", "$", "JJS")
            .contains(pos)
        || Set.of(
                "up", "down", "higher", "lower", "record", "flat", "steady", "new", "fresh",
                "first")
            .contains(view.lower(i));
  }

  /** "sixth consecutive gain", "session lows": nothing but its own words before a run. */
  private static boolean opensRun(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + 6); i++) {
      if (RUNS.contains(view.lower(i))) {
        return true;
      }
      boolean own =
          view.lower(i).equals("of")
              || view.pos(i).startsWith("JJ")
              || view.pos(i).startsWith("NN")
              || view.isAdverb(i)
              || Set.of("CD", "DT", "HYPH", "VBG", "PRP$", "POS").contains(view.pos(i));
      if (!own || view.mention(i) != null && view.moves(view.mention(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Oil steadies above $50 but doubts remain.": what opens the sentence moves, no verb else. */
  private static boolean isOnlyVerb(SentenceView view, int i) {
    boolean noun = view.pos(i).startsWith("NN");
    if (!noun || !view.moves(view.mention(i - 1)) || !opensPredicate(view, i + 1)) {
      return false;
    }
    if (view.is(i + 1, Set.of("in", ",", "and", "for", "from"))) {
      return false;
    }
    for (int j = 0; j < i; j++) {
      if (FINITE.contains(view.pos(j)) || view.pos(j).equals("IN")) {
        return false;
      }
    }
    for (int j = i + 1; j < view.size(); j++) {
      if (view.is(j, CLAUSE_OPENERS)) {
        return true;
      }
      if (FINITE.contains(view.pos(j))) {
        return false;
      }
    }
    return true;
  }
}
