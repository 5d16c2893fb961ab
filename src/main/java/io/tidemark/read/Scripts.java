package io.tidemark.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the letters of a text by the script that they are of. */
final class Scripts {
  /** A character of these says about as much as three letters. */
  private static final int WEIGHT_OF_CJK = 3;

  /**
   * A Japanese text has at least this part of its characters in kana, a Chinese one next to none.
   */
  private static final double KANA_SHARE = 0.08;

  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private final String text;

  Scripts(String text) {
    this.text = text;
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
  }

  /** Letters in all. */
  int letters() {
    return letters.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether most of the text is in Latin letters. */
  boolean isLatin() {
    int latin = count(UnicodeScript.LATIN);
    return latin > 0 && latin >= letters() - latin + (WEIGHT_OF_CJK - 1) * cjk();
  }

  /** The language that the script tells, or null for one that it does not. */
  @Nullable String language() {
    UnicodeScript most = UnicodeScript.COMMON;
    for (Map.Entry<UnicodeScript, Integer> each : letters.entrySet()) {
      boolean more = each.getValue() > count(most);
      most = each.getKey() != UnicodeScript.LATIN && more ? each.getKey() : most;
    }
    return switch (most) {
      case HAN, HIRAGANA, KATAKANA ->
          kana() >= KANA_SHARE * cjk()
              ? "ja"
              : count(UnicodeScript.HANGUL) * 3 > cjk() ? "ko" : "zh";
      case HANGUL -> "ko";
      case CYRILLIC -> cyrillic();
      case ARABIC -> arabic();
      case GREEK -> "el";
      case HEBREW -> "he";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case MALAYALAM -> "ml";
      case GUJARATI -> "gu";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> null;
    };
  }

  private String cyrillic() {
    if (has("іїєґ")) {
      return "uk";
    }
    if (has("ђјљњћџ")) {
      return "sr";
    }
    return has("ыэё") ? "ru" : has("ъ") ? "bg" : "ru";
  }

  private String arabic() {
    return has("ٹڈڑےں") ? "ur" : has("پچژگ") ? "fa" : "ar";
  }

  private boolean has(String letters) {
    return text.codePoints()
        .anyMatch(letter -> letters.indexOf(Character.toLowerCase(letter)) >= 0);
  }

  private int kana() {
    return count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
  }

  private int cjk() {
    return count(UnicodeScript.HAN) + kana() + count(UnicodeScript.HANGUL);
  }

  private int count(UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }
}
