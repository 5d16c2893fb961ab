package io.tidemark.tag.forecast;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.Span;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.ParsedSentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What "a September cut" is a cut of: the policy rate that the article names most.
 *
 * @param entity the rate, or null where the article names none
 */
record PolicyRate(@Nullable String entity) {
  private static final String RATE = "-rate";

  static PolicyRate of(List<ParsedSentence> sentences) {
    Map<String, Integer> named = new HashMap<>();
    String most = null;
    for (ParsedSentence sentence : sentences) {
      for (At<Mention> at : sentence.mentions()) {
        String entity = at.what().entity();
        if (isPolicyRate(entity)) {
          int times = named.merge(entity, 1, Integer::sum);
          most = most == null || times > named.getOrDefault(most, 0) ? entity : most;
        }
      }
    }
    return new PolicyRate(most);
  }

  /** Whether {@code entity} is the catalog's id of a policy rate. */
  static boolean isPolicyRate(@Nullable String entity) {
    return entity != null && entity.endsWith(RATE);
  }

  @Nullable EntityRef at(Span span) {
    return entity == null ? null : new EntityRef(entity, span);
  }
}
