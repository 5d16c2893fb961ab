package io.tidemark.analyze;

import io.tidemark.article.MoveStatus;
import io.tidemark.index.Tellings;
import io.tidemark.search.Searcher;
import io.tidemark.statistics.LogLikelihood;
import io.tidemark.search.Selection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How often subjects move in all tagged articles of the selected days, in stories. */
record Background(int stories, int selected, Map<String, Integer> moving, Set<Long> chosen) {
  static Background of(Searcher searcher, Selection selection, Set<Long> chosen) {
    Set<Long> stories = new HashSet<>();
    Map<String, Set<Long>> moving = new HashMap<>();
    searcher.scan(
        selection.with("*"),
        (doc, columns) -> {
          if (!columns.isTagged()) {
            return;
          }
          long story = columns.story();
          stories.add(story);
          for (Tellings.Move move : columns.tellings().moves()) {
            if (move.status() != MoveStatus.NEGATED) {
              moving.computeIfAbsent(move.subject(), s -> new HashSet<>()).add(story);
            }
          }
        });
    Map<String, Integer> counts = new HashMap<>();
    moving.forEach((subject, in) -> counts.put(subject, in.size()));
    return new Background(stories.size(), chosen.size(), Map.copyOf(counts), Set.copyOf(chosen));
  }

  /** How many times as often {@code subject} moves in {@code here} selected stories as in all. */
  double lift(String subject, int here) {
    double all = moving.getOrDefault(subject, here) / (double) stories;
    return here / (double) selected / all;
  }

  double surprise(String subject, int here) {
    int elsewhere = moving.getOrDefault(subject, here) - here;
    return LogLikelihood.of(here, selected, elsewhere, stories - selected);
  }
}
