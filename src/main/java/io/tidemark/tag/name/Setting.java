package io.tidemark.tag.name;

import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an article plays: the countries of each sentence and the one that a figure without a
 * country belongs to.
 *
 * @param home the country of the article
 * @param places for each sentence its places and peoples, in order
 * @param countries for each sentence the countries named in it
 */
record Setting(String home, List<List<At<Place>>> places, List<Set<String>> countries) {
  private static final int LEAD_WEIGHT = 3;
  private static final int LEAD_SENTENCES = 3;

  /**
   * @param sure for each sentence the sure names of the catalog
   */
  static Setting of(List<Words> sentences, List<List<Hit>> sure, Economies economies) {
    List<List<At<Place>>> places = new ArrayList<>(sentences.size());
    List<Set<String>> countries = new ArrayList<>(sentences.size());
    Map<String, Integer> weights = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      int weight = i < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
      Set<String> here = new HashSet<>();
      List<At<Place>> found = Gazetteer.STANDARD.find(sentences.get(i));
      for (At<Place> place : found) {
        count(place.what().country(), weight, here, weights);
      }
      for (Hit hit : sure.get(i)) {
        if (!hit.name().bare()) {
          count(economies.countryOf(hit.name().id()), weight, here, weights);
        }
      }
      places.add(found);
      countries.add(here);
    }
    return new Setting(home(weights), places, countries);
  }

  private static void count(
      @Nullable String country, int weight, Set<String> here, Map<String, Integer> weights) {
    if (country != null) {
      here.add(country);
      weights.merge(country, weight, Integer::sum);
    }
  }

  /** The country told most of, if it is told of at least twice as much as America. */
  private static String home(Map<String, Integer> weights) {
    int american = weights.getOrDefault(Economies.HOME, 0);
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() > 2 * american + 1)
        .map(Map.Entry::getKey)
        .orElse(Economies.HOME);
  }

  /** The only country of a sentence, or null. */
  @Nullable String onlyCountry(int sentence) {
    Set<String> named = countries.get(sentence);
    return named.size() == 1 ? named.iterator().next() : null;
  }

  /** The place that ends before token {@code to} of a sentence, or null. */
  @Nullable Place endingAt(int sentence, int to) {
    for (At<Place> place : places.get(sentence)) {
      if (place.to() == to) {
        return place.what();
      }
    }
    return null;
  }

  /** The place that starts with token {@code from} of a sentence, or null. */
  @Nullable Place startingAt(int sentence, int from) {
    for (At<Place> place : places.get(sentence)) {
      if (place.from() == from) {
        return place.what();
      }
    }
    return null;
  }
}
