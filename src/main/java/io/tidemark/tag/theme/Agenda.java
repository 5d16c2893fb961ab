package io.tidemark.tag.theme;

import io.tidemark.article.Field;
import io.tidemark.tag.pattern.Words;
import java.util.Set;

/**
 * The lines of a calendar of events to come ("• US housing starts, initial jobless claims,
 * Thursday"): they name figures and tell nothing of them.
 */
final class Agenda {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final int LEAST_WORDS = 3;

  private Agenda() {}

  /** Whether the sentence ends in a comma and the name of a day, as only such lines do. */
  static boolean isLine(Words words) {
    int last = words.size() - 1;
    return last >= LEAST_WORDS
        && words.sentence().field() == Field.BODY
        && DAYS.contains(words.get(last).lower())
        && words.get(last - 1).lower().equals(",");
  }
}
