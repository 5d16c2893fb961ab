package io.tidemark.tag.pattern;

import io.tidemark.catalog.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All words of a set of patterns, numbered, and which of them a word of the text satisfies. */
final class Vocabulary {
  private static final int[] NONE = {};

  private final Map<Pattern.Word, Integer> numbers = new HashMap<>();
  private final List<Pattern.Word> words = new ArrayList<>();
  private final Map<String, int[]> byForm = new HashMap<>();
  private final Map<String, int[]> byLemma = new HashMap<>();

  /** The number of {@code word}. */
  int number(Pattern.Word word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    numbers.put(word, number);
    words.add(word);
    String lower = word.text().toLowerCase(Locale.ROOT);
    if (word.exact() || !lower.equals(word.text())) {
      put(byForm, lower, number);
    } else {
      Inflections.of(lower).forEach(form -> put(byForm, form, number));
      put(byLemma, lower, number);
    }
    return number;
  }

  int size() {
    return words.size();
  }

  /** Numbers of the catalog's words that {@code word} is. */
  int[] satisfied(Words.Word word, Words text) {
    int[] forms = byForm.getOrDefault(word.lower(), NONE);
    int[] lemmas = byLemma.getOrDefault(word.lemma(), NONE);
    if (forms.length == 0 && lemmas.length == 0) {
      return NONE;
    }
    int[] found = new int[forms.length + lemmas.length];
    int n = 0;
    for (int number : forms) {
      if (caseFits(words.get(number).text(), word.form(), text)) {
        found[n++] = number;
      }
    }
    for (int number : lemmas) {
      if (!holds(found, n, number)) {
        found[n++] = number;
      }
    }
    return n == found.length ? found : Arrays.copyOf(found, n);
  }

  /** Whether the first {@code n} of {@code numbers} hold {@code number}. */
  static boolean holds(int[] numbers, int n, int number) {
    for (int i = 0; i < n; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }

  /**
   * Capitals of the catalog are wanted in the text: the first letter, and for short all-capital
   * words two letters, so that US is not "us", and BOJ may be BoJ.
   */
  private static boolean caseFits(String wanted, String form, Words text) {
    int capitals = capitals(wanted);
    if (capitals == 0) {
      return true;
    }
    boolean shortCapitals = capitals == wanted.length() && capitals > 1 && capitals < 4;
    if (text.lowerCase()) {
      return !(shortCapitals && capitals == 2);
    }
    return shortCapitals
        ? capitals(form) >= 2
        : !Character.isUpperCase(wanted.charAt(0)) || Character.isUpperCase(form.charAt(0));
  }

  private static int capitals(String word) {
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        n++;
      }
    }
    return n;
  }

  private static void put(Map<String, int[]> map, String key, int number) {
    int[] before = map.getOrDefault(key, NONE);
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = number;
    map.put(key, after);
  }
}
