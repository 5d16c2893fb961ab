package io.tidemark.tag.forecast;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Forecast;
import io.tidemark.article.Mention;
import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What forecasters think on average.
 *
 * <pre>
 * The median estimate in an Acme survey is for growth of 2 %
 * compared with a consensus forecast of 180,000 payrolls
 * </pre>
 */
final class Consensus {
  private static final Set<String> AVERAGE = Set.of("median", "consensus", "average", "mean");
  private static final Set<String> VIEWS =
      Set.of("estimate", "forecast", "projection", "expectation");
  private static final Set<String> LEADS = Set.of("of", "at", "for");
  private static final int REACH = 16;

  private Consensus() {}

  static List<Forecast> find(SentenceWords words) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (AVERAGE.contains(words.lower(i)) && VIEWS.contains(words.lemma(i + 1))) {
        Forecast forecast = at(words, i);
        if (forecast != null) {
          forecasts.add(forecast);
        }
      }
    }
    return forecasts;
  }

  private static @Nullable Forecast at(SentenceWords words, int from) {
    Quantity target = target(words, from + 2);
    EntityRef subject = subject(words, from);
    if (target == null || subject == null) {
      return null;
    }
    EntityRef holder = new EntityRef(null, words.sentence().span(from, from + 2));
    return new Forecast(
        holder,
        subject,
        null,
        target,
        Horizons.find(words, from, null),
        null,
        words.sentence().sentence().span(words.sentence().article()));
  }

  private static @Nullable Quantity target(SentenceWords words, int from) {
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      At<Quantity> quantity = words.quantity(i);
      if (quantity != null && LEADS.contains(words.lower(quantity.from() - 1))) {
        return quantity.what();
      }
    }
    return null;
  }

  /** The nearest subject, behind or in front. */
  private static @Nullable EntityRef subject(SentenceWords words, int at) {
    EntityRef nearest = null;
    int best = Integer.MAX_VALUE;
    for (At<Mention> named : words.subjects()) {
      int distance = Math.abs(named.from() - at);
      EntityRef ref = View.ref(named);
      if (ref != null && distance < best) {
        best = distance;
        nearest = ref;
      }
    }
    return nearest;
  }
}
