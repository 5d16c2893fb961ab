package io.tidemark.analyze.voice;

import io.tidemark.search.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one voice, counted. */
final class Tallied {
  private final List<Word> words;

  Tallied(List<Word> words) {
    this.words = words;
  }

  Voices.Row row(Voice voice) {
    Map<Integer, Double> stances = new HashMap<>();
    Map<String, Map<Integer, Integer>> ways = new HashMap<>();
    Map<Integer, Map<Integer, Integer>> statements = new HashMap<>();
    Set<Integer> publishers = new HashSet<>();
    Set<Integer> docs = new HashSet<>();
    for (Word word : words) {
      docs.add(word.doc());
      publishers.add(word.publisher());
      stances.merge(word.story(), word.stance(), Double::sum);
      statements
          .computeIfAbsent(word.story(), story -> new HashMap<>())
          .merge(word.doc(), 1, Integer::sum);
      word.ways()
          .forEach((subject, sign) ->
              ways.computeIfAbsent(subject, s -> new HashMap<>())
                  .merge(word.story(), sign, Integer::sum));
    }
    publishers.remove(-1);
    int heard = 0;
    for (Map<Integer, Integer> copies : statements.values()) {
      heard += copies.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
    return new Voices.Row(
        voice,
        heard,
        new Counts(docs.size(), statements.size(), publishers.size()),
        (int) stances.values().stream().filter(stance -> stance > 0).count(),
        (int) stances.values().stream().filter(stance -> stance < 0).count(),
        ways(ways),
        words);
  }

  private static List<Voices.Way> ways(Map<String, Map<Integer, Integer>> signs) {
    List<Voices.Way> ways = new ArrayList<>();
    signs.forEach((subject, stories) ->
        ways.add(
            new Voices.Way(
                subject,
                (int) stories.values().stream().filter(sign -> sign > 0).count(),
                (int) stories.values().stream().filter(sign -> sign < 0).count())));
    ways.removeIf(way -> way.up() + way.down() == 0);
    ways.sort(
        Comparator.comparingInt((Voices.Way way) -> -way.up() - way.down())
            .thenComparing(Voices.Way::subject));
    return ways;
  }
}
