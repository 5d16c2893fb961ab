package io.tidemark.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Tells by the words of a class or an id that a part of a page is no article. */
final class ClutterNames {
  /** What a page may repeat in one attribute; the rest of a longer one is not looked at. */
  private static final int LONGEST = 400;

  private static final TreeSet<String> BEGINNINGS = new TreeSet<>();
  private static final Map<String, List<List<String>>> BY_FIRST_WORD = new HashMap<>();

  static {
    for (String line : Lines.of("clutter-names.txt")) {
      for (String name : line.split("\\s+")) {
        List<String> words = List.of(name.split("-"));
        if (words.size() == 1 && name.endsWith("*")) {
          BEGINNINGS.add(beginning(name));
        } else {
          BY_FIRST_WORD.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(words);
        }
      }
    }
  }

  /** Names met before: a page repeats its names. */
  private final Map<String, Boolean> known = new HashMap<>();

  /** Whether {@code name} holds one of the names of {@code clutter-names.txt}. */
  boolean holds(String name) {
    return !name.isEmpty() && known.computeIfAbsent(name, ClutterNames::isClutter);
  }

  private static boolean isClutter(String name) {
    List<String> words = words(name.substring(0, Math.min(name.length(), LONGEST)));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String beginning = BEGINNINGS.floor(word);
      if (beginning != null && word.startsWith(beginning)) {
        return true;
      }
      for (List<String> each : BY_FIRST_WORD.getOrDefault(word, List.of())) {
        if (follow(each, words.subList(i, words.size()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follow(List<String> name, List<String> words) {
    if (name.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < name.size(); i++) {
      String asked = name.get(i);
      boolean same =
          asked.endsWith("*")
              ? words.get(i).startsWith(beginning(asked))
              : words.get(i).equals(asked);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static String beginning(String starred) {
    return starred.substring(0, starred.length() - 1);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean parted = i == name.length() || isParting(name.charAt(i));
      boolean turned = !parted && i > start && isTurn(name.charAt(i - 1), name.charAt(i));
      if ((parted || turned) && i > start) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
      }
      if (parted || turned) {
        start = parted ? i + 1 : i;
      }
    }
    return words;
  }

  private static boolean isParting(char c) {
    return c == '-' || c == '_' || Character.isWhitespace(c);
  }

  private static boolean isTurn(char before, char c) {
    return Character.isUpperCase(c) && (Character.isLowerCase(before) || Character.isDigit(before));
  }
}
