package io.tidemark.analyze.timeline;

import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import io.tidemark.statistics.LogLikelihood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a day that are unusual beside the days before, counted in stories: those that more
 * of the day's stories hold than chance lets expect, by Dunning's log-likelihood ratio. Of phrases
 * that share half of their words only the most surprising is taken, and the longest of equals.
 */
final class DayWords {
  private static final int MOST = 12;

  /** Met by chance one time in a thousand. */
  private static final double SURPRISING = 10.83;

  /** In fewer stories a word is one text's own. */
  private static final int LEAST_STORIES = 2;

  /** Of more stories before, as many are taken at equal distances. */
  private static final int MOST_COMPARED = 3000;

  private final List<Counted> words;
  private final int compared;

  private DayWords(List<Counted> words, int compared) {
    this.words = List.copyOf(words);
    this.compared = compared;
  }

  /**
   * A word.
   *
   * @param key in lower case
   * @param text as most stories write it
   * @param stories of the day that hold it
   * @param before stories of the days before that do
   */
  record Counted(String key, String text, int stories, int before, double surprise) {}

  static DayWords of(DayWindow window) {
    Snapshot snapshot = window.searcher().snapshot();
    Map<String, Map<String, Integer>> today = new HashMap<>();
    List<Integer> stories = window.oneEach(window.today());
    for (int doc : stories) {
      Phrases.in(text(snapshot.shown(doc)))
          .forEach((key, spelling) ->
              today.computeIfAbsent(key, k -> new HashMap<>()).merge(spelling, 1, Integer::sum));
    }
    today.values().removeIf(spellings -> count(spellings) < LEAST_STORIES);
    List<Integer> earlier = sample(window.oneEach(window.before()));
    Map<String, Integer> before = new HashMap<>();
    for (int doc : earlier) {
      for (String key : Phrases.in(text(snapshot.shown(doc))).keySet()) {
        if (today.containsKey(key)) {
          before.merge(key, 1, Integer::sum);
        }
      }
    }
    List<Counted> unusual = new ArrayList<>();
    today.forEach((key, spellings) -> {
      int here = count(spellings);
      int there = before.getOrDefault(key, 0);
      double surprise = LogLikelihood.of(here, stories.size(), there, earlier.size());
      boolean isMore = (double) here * earlier.size() > (double) there * stories.size();
      if (isMore && surprise >= SURPRISING) {
        unusual.add(new Counted(key, most(spellings), here, there, surprise));
      }
    });
    return new DayWords(chosen(unusual), earlier.size());
  }

  private static String text(Shown shown) {
    return shown.title() + ".\n" + shown.body();
  }

  private static int count(Map<String, Integer> spellings) {
    return spellings.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String most(Map<String, Integer> spellings) {
    return Collections.max(
            spellings.entrySet(),
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .getKey();
  }

  private static List<Integer> sample(List<Integer> docs) {
    if (docs.size() <= MOST_COMPARED) {
      return docs;
    }
    List<Integer> sample = new ArrayList<>();
    for (int i = 0; i < MOST_COMPARED; i++) {
      sample.add(docs.get((int) ((long) i * docs.size() / MOST_COMPARED)));
    }
    return sample;
  }

  private static List<Counted> chosen(List<Counted> unusual) {
    unusual.sort(
        Comparator.comparingDouble((Counted word) -> -word.surprise())
            .thenComparingInt(word -> -word.key().length())
            .thenComparing(Counted::key));
    List<Counted> chosen = new ArrayList<>();
    for (Counted word : unusual) {
      boolean isNew = chosen.stream().noneMatch(other -> areAlike(other.key(), word.key()));
      if (isNew && chosen.size() < MOST) {
        chosen.add(word);
      }
    }
    return chosen;
  }

  /** Whether half of the words of one are in the other. */
  private static boolean areAlike(String one, String other) {
    List<String> first = List.of(one.split(" "));
    List<String> second = List.of(other.split(" "));
    long shared = first.stream().filter(second::contains).count();
    return 2 * shared >= Math.min(first.size(), second.size());
  }

  /** The most surprising first. */
  List<Counted> words() {
    return words;
  }

  /** How many of them {@code text} holds. */
  int in(String text) {
    var phrases = Phrases.in(text).keySet();
    return (int) words.stream().filter(word -> phrases.contains(word.key())).count();
  }

  /** How many stories of the days before they were compared with. */
  int compared() {
    return compared;
  }
}
