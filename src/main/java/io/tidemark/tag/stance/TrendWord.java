package io.tidemark.tag.stance;

import io.tidemark.tag.text.At;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word that says a trend, by the uses it can have.
 *
 * @param uses at least one, in the order of the lexicon
 */
record TrendWord(Map<Use, Trend> uses) {
  /** What it says in {@code use}; verbs that differ with and without an object say the first. */
  Trend trend(Use use) {
    Trend trend = uses.get(use);
    return trend == null ? uses.values().iterator().next() : trend;
  }

  TrendWord with(Use use, Trend trend) {
    Map<Use, Trend> more = new LinkedHashMap<>(uses);
    more.put(use, trend);
    return new TrendWord(more);
  }

  /** The use that the word at {@code place} has in {@code words}, by its part of speech. */
  static Use useOf(At<TrendWord> place, Words words) {
    Map<Use, Trend> uses = place.what().uses;
    Use first = uses.keySet().iterator().next();
    if (place.size() > 1 || uses.size() == 1) {
      return first;
    }
    String pos = words.pos(place.from());
    boolean state = uses.containsKey(Use.STATE);
    Use verb = verb(uses);
    if (uses.containsKey(Use.NOUN)
        && (pos.startsWith("NN") || isNoun(words, place.from()) || (verb == null && !state))) {
      return Use.NOUN;
    }
    boolean describes = pos.startsWith("JJ") || pos.startsWith("RB") || pos.equals("IN");
    if (state && (describes || verb == null)) {
      return Use.STATE;
    }
    return verb == null ? first : verb;
  }

  private static @Nullable Use verb(Map<Use, Trend> uses) {
    if (uses.containsKey(Use.GO) && uses.containsKey(Use.PUSH)) {
      return Use.BOTH;
    }
    return uses.keySet().stream().filter(Use::isVerb).findFirst().orElse(null);
  }

  /** Whether the tagger took a noun for a verb: "the increase", "a sharp rise". */
  private static boolean isNoun(Words words, int i) {
    String pos = words.pos(i);
    String before = words.pos(i - 1);
    boolean maybe = pos.equals("VB") || pos.equals("VBP") || pos.equals("VBG");
    return maybe
        && (before.equals("DT")
            || before.equals("PRP$")
            || before.equals("POS")
            || before.startsWith("JJ"));
  }
}
