package io.tidemark.read;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where that tells it, else by frequent words. What a
 * short text leaves open, the language that its page declares decides; where none is declared, it
 * stays open.
 */
final class Language {
  /** A shorter text is weaker evidence than what its page declares. */
  private static final int SHORT = 40;

  private static final int START = 2000;
  private static final int SAMPLE = 700;

  private static final Set<String> IN_OTHER_LETTERS =
      Set.of(
          "zh", "ja", "ko", "ru", "uk", "bg", "sr", "mk", "be", "ar", "fa", "ur", "he", "el", "th",
          "hi", "mr", "ne", "bn", "ta", "te", "ml", "gu", "ka", "hy");

  private final LatinWords words = LatinWords.load();

  /**
   * The ISO 639-1 code of the language of {@code text}, or null where it cannot be told.
   *
   * @param declared what the page says, or null
   */
  @Nullable String of(String text, @Nullable String declared) {
    Scripts scripts = new Scripts(sample(text));
    if (scripts.letters() == 0) {
      return null;
    }
    if (scripts.isLatin()) {
      boolean weak = text.length() < SHORT && declared != null;
      return weak && !IN_OTHER_LETTERS.contains(declared) ? null : words.language(sample(text));
    }
    boolean fits = declared != null && IN_OTHER_LETTERS.contains(declared);
    return text.length() < SHORT && fits ? null : scripts.language();
  }

  /**
   * The code of a language that is told as {@code en}, {@code en-US}, {@code ENG} or {@code
   * English}; null where that names none.
   */
  static @Nullable String code(String told) {
    String tag = told.strip().split("[-_]", 2)[0];
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      if (code.equalsIgnoreCase(tag)
          || language.getISO3Language().equalsIgnoreCase(tag)
          || language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(tag)) {
        return code;
      }
    }
    return null;
  }

  /** The beginning; of a long text also pieces of its middle and its end. */
  private static String sample(String text) {
    if (text.length() <= START + 2 * SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, START)
        + " "
        + text.substring(middle, middle + SAMPLE)
        + " "
        + text.substring(text.length() - SAMPLE);
  }
}
