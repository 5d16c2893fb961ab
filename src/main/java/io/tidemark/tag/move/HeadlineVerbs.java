package io.tidemark.tag.move;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The verbs of market headlines, which part-of-speech taggers take for nouns: "gold inches up",
 * "oil settles lower", "stocks slide".
 */
final class HeadlineVerbs {
  private static final List<String> DRIFTING =
      List.of(
          "edge", "inch", "tick", "creep", "nudge", "drift", "move", "trade", "settle", "end",
          "close", "finish", "open", "start", "turn", "swing", "hold", "hit", "near", "mark",
          "notch", "post", "touch", "tap", "reach", "extend", "pare", "trim", "snap", "suffer",
          "head", "log", "book", "score", "set", "eye", "test", "stay", "remain", "tally", "give",
          "erase");

  private final Set<String> forms = new HashSet<>();

  HeadlineVerbs(Set<String> triggerForms) {
    forms.addAll(triggerForms);
    DRIFTING.forEach(lemma -> forms.addAll(VerbForms.of(lemma)));
    forms.removeAll(
        Set.of("contract", "contracts", "tops", "top", "tank", "tanks", "lows", "mark"));
  }

  /** Whether the token at {@code i} of a headline is a verb: a noun before it, none behind it. */
  boolean is(SentenceView view, int i) {
    if (i == 0 || !forms.contains(view.lower(i)) || view.mention(i) != null) {
      return false;
    }
    boolean subject =
        view.mention(i - 1) != null
            || view.pos(i - 1).startsWith("NN")
            || view.isAdverb(i - 1)
            || view.pos(i - 1).equals("TO");
    return subject && opensPredicate(view, i + 1);
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
}
