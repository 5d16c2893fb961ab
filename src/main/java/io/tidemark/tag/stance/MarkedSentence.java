package io.tidemark.tag.stance;

import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the words of the lexicon in it.
 *
 * @param topics in order, none overlapping another
 * @param trends in order, none overlapping another or part of a topic
 * @param cues may overlap
 */
record MarkedSentence(
    Words words, List<At<Topic>> topics, List<At<TrendWord>> trends, List<At<String>> cues) {
  /** Cues that hold others: "less accommodative" is no accommodation. */
  private static final Map<String, Set<String>> STRONGER =
      Map.of(
          "headwind", Set.of("tightening"),
          "removal", Set.of("accommodation", "buying", "easing"),
          "rate-hike", Set.of("rate-cut"),
          "intent", Set.of("mechanism"),
          "overshoot", Set.of("above-goal"),
          "inflation-fight", Set.of("price-stability"));

  static MarkedSentence of(Sentence sentence, Lexicon lexicon) {
    Words words = new Words(sentence);
    List<At<Topic>> topics = lexicon.topics().longest(words);
    List<At<TrendWord>> trends = new ArrayList<>(lexicon.trends().longest(words));
    trends.removeIf(trend -> topics.stream().anyMatch(topic -> isWithin(trend, topic)));
    List<At<String>> all = lexicon.cues().all(words);
    List<At<String>> cues = new ArrayList<>(all);
    cues.removeIf(cue -> all.stream().anyMatch(other -> other.overlaps(cue) && beats(other, cue)));
    return new MarkedSentence(words, topics, trends, cues);
  }

  private static boolean isWithin(At<?> inner, At<?> outer) {
    return outer.from() <= inner.from() && inner.to() <= outer.to();
  }

  private static boolean beats(At<String> strong, At<String> weak) {
    return STRONGER.getOrDefault(strong.what(), Set.of()).contains(weak.what());
  }

  @Nullable At<Topic> topic(int i) {
    return covering(topics, i);
  }

  @Nullable At<TrendWord> trend(int i) {
    return covering(trends, i);
  }

  private static <T> @Nullable At<T> covering(List<At<T>> all, int i) {
    for (At<T> at : all) {
      if (at.contains(i)) {
        return at;
      }
    }
    return null;
  }
}
