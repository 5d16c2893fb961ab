package io.tidemark.tag.move;

import io.tidemark.article.Mention;
import io.tidemark.tag.text.At;
import java.util.Map;

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

  private PolicyRates() {}

  /** The rate of the bank named nearest to the trigger in its sentence; the Fed's where none is. */
  static String of(SentenceView view, Trigger trigger) {
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
