package io.tidemark.read.draft;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months in the languages that pages write them in, whole and shortened. */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "nb", "fi", "ru", "uk",
          "tr", "id", "ro", "hu", "el");

  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /** 1 to 12 for {@code Juli}, {@code Sept.} or {@code janvier}; null for other words. */
  static @Nullable Integer number(String word) {
    return NUMBERS.get(key(word));
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.of(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            new TextStyle[] {
              TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
            }) {
          String name = key(month.getDisplayName(style, locale));
          if (name.length() > 2 && !Character.isDigit(name.charAt(0))) {
            numbers.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    numbers.put("sept", 9);
    numbers.put("mrz", 3);
    return Map.copyOf(numbers);
  }

  private static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
