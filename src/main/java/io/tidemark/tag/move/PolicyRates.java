package io.tidemark.tag.move;

import io.tidemark.article.Mention;
import io.tidemark.tag.text.At;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which central bank's rate is meant where only "rates" are named. */
final class PolicyRates {
  private static final Map<String, String> RATE_OF =
      Map.ofEntries(
          Map.entry("federal-reserve", "fed-funds-rate"),
          Map.entry("fomc", "fed-funds-rate"),
          Map.entry("european-central-bank", "ecb-rate"),
          Map.entry("bank-of-england", "boe-rate"),
          Map.entry("bank-of-japan", "boj-rate"),
          Map.entry("peoples-bank-of-china", "pboc-rate"));

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  private PolicyRates() {}

  /** "the European Central Bank's greater-than-expected rate [hike]": the bank that owns it. */
  private static @Nullable String ofPossessor(SentenceView view, int anchor) {
    for (int i = anchor - 1; i >= Math.max(1, anchor - 9); i--) {
      At<Mention> bank = view.mention(i - 1);
      if (view.is(i, POSSESSIVES) && bank != null && bank.what().entity() != null) {
        return RATE_OF.get(bank.what().entity());
      }
    }
    return null;
  }

  /** The rate of the bank named nearest to the trigger in its sentence; the Fed's where none is. */
  static String of(SentenceView view, Trigger trigger) {
    String own = ofPossessor(view, trigger.anchor());
    if (own != null) {
      return own;
    }
    String rate = "fed-funds-rate";
    int nearest = Integer.MAX_VALUE;
    for (At<Mention> at : view.sentence().mentions()) {
      String entity = at.what().entity();
      String named =
          entity == null
              ? null
              : RATE_OF.getOrDefault(entity, RATE_OF.containsValue(entity) ? entity : null);
      int distance = Math.abs(at.from() - trigger.anchor());
      if (named != null && distance < nearest) {
        nearest = distance;
        rate = named;
      }
    }
    return rate;
  }
}
