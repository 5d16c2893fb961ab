package io.tidemark.tag.name;

import io.tidemark.tag.text.At;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries, their peoples, states, regions and cities by name, from {@code places.tsv}. */
final class Gazetteer {
  /** The gazetteer that comes with the program. */
  static final Gazetteer STANDARD = read("places.tsv");

  private static final int LONGEST = 6;
  private static final int SHORTEST_IN_LOWER_CASE = 4;

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Place> inLowerCase = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  private Gazetteer() {}

  private static Gazetteer read(String resource) {
    Gazetteer gazetteer = new Gazetteer();
    try (InputStream in =
            Objects.requireNonNull(Gazetteer.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          gazetteer.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer " + resource + " cannot be read", e);
    }
    return gazetteer;
  }

  private void add(String[] fields) {
    @Nullable String country = fields[0].equals("-") ? null : fields[0];
    add(fields[1], new Place(Place.Kind.LAND, country));
    add(fields[2], new Place(Place.Kind.PEOPLE, country));
    add(fields[3], new Place(Place.Kind.TOWN, country));
  }

  private void add(String names, Place place) {
    if (names.equals("-")) {
      return;
    }
    for (String name : names.split(";", -1)) {
      String key = name.replace("-", " - ").replace(",", " ,");
      put(places, key, place);
      if (name.length() >= SHORTEST_IN_LOWER_CASE) {
        put(places, key.toUpperCase(Locale.ROOT), place);
        if (place.kind() != Place.Kind.TOWN) {
          put(inLowerCase, key.toLowerCase(Locale.ROOT), place);
        }
      }
    }
  }

  private void put(Map<String, Place> map, String key, Place place) {
    map.putIfAbsent(key, place);
    firstWords.add(first(key));
  }

  private static String first(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }

  /** Whether {@code word}, in lower case, is a country, a people or a part of the world. */
  boolean holds(String word) {
    return inLowerCase.containsKey(word);
  }

  /** The places of a sentence, the longest at each start, in order. */
  List<At<Place>> find(Words words) {
    Sentence sentence = words.sentence();
    Map<String, Place> known = words.letterCase() == LetterCase.LOWER ? inLowerCase : places;
    List<At<Place>> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      @Nullable At<Place> at = longest(sentence, i, known);
      if (at != null) {
        found.add(at);
      }
      i = at == null ? i + 1 : at.to();
    }
    return found;
  }

  /** "$US5", "Trans-Pacific". */
  private static boolean isInsideAWord(Sentence sentence, int i) {
    if (i == 0) {
      return false;
    }
    String before = sentence.get(i - 1).form();
    return before.equals("$") || (before.equals("-") && i > 1 && sentence.get(i - 2).is("trans"));
  }

  private @Nullable At<Place> longest(Sentence sentence, int from, Map<String, Place> known) {
    if (!firstWords.contains(sentence.get(from).form()) || isInsideAWord(sentence, from)) {
      return null;
    }
    @Nullable At<Place> longest = null;
    StringBuilder key = new StringBuilder();
    for (int to = from; to < Math.min(sentence.size(), from + LONGEST); to++) {
      key.append(to == from ? "" : " ").append(sentence.get(to).form());
      @Nullable Place place = known.get(key.toString());
      if (place != null) {
        longest = new At<>(from, to + 1, place);
      }
    }
    return longest;
  }
}
