package io.tidemark.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. English is told by its function words alone; only a text that is
 * not plainly English wakes the model, which takes over a second to load.
 */
final class Language {
  private static final int CHARACTERS_READ = 2000;
  private static final int FEWEST_WORDS = 3;
  private static final double ENGLISH_SHARE = 0.2;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** English function words that are no words of its neighbours ("in", "was", "die" are). */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "to", "for", "that", "with", "from", "by", "its", "has", "have",
          "had", "were", "which", "would", "will", "this", "their", "they", "than", "after", "it",
          "is", "are", "be", "been", "said", "on", "at", "as", "not", "but", "his", "her", "you",
          "more", "could", "what", "when", "who", "how", "about", "into", "year", "there");

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private final Model model = new Model();

  /** The ISO 639-1 code of the language of {@code text}, or null where it is too short to tell. */
  @Nullable String of(String text) {
    String start = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
    int words = 0;
    int english = 0;
    int letters = 0;
    Matcher word = WORD.matcher(start.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words++;
      letters += word.end() - word.start();
      english += ENGLISH.contains(word.group()) ? 1 : 0;
    }
    if (words >= FEWEST_WORDS && english >= words * ENGLISH_SHARE) {
      return "en";
    }
    return letters < 10 ? null : model.detect(start);
  }

  /** The model, loaded when it is first asked; not safe for threads in itself. */
  private static final class Model {
    private @Nullable OpenNLPDetector detector;

    synchronized @Nullable String detect(String text) {
      OpenNLPDetector loaded = detector;
      if (loaded == null) {
        loaded = load();
        detector = loaded;
      }
      loaded.reset();
      loaded.addText(text);
      for (LanguageResult result : loaded.detectAll()) {
        String code = TWO_LETTERS.get(result.getLanguage().split("-", 2)[0]);
        if (code != null) {
          return code;
        }
      }
      return null;
    }
  }

  private static OpenNLPDetector load() {
    try {
      OpenNLPDetector detector = new OpenNLPDetector();
      detector.loadModels();
      return detector;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the language model in the program's own jar cannot be read", e);
    }
  }

  /** The languages that markets are written about in, and no others: short texts look like many. */
  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String code :
        "en de fr es it pt nl sv da no fi is pl cs sk hu ro bg el tr ru uk sr hr sl et lv lt he ar fa hi bn ur ta te ml th vi id ms ja ko zh"
            .split(" ")) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    codes.put("nob", "no");
    codes.put("cmn", "zh");
    return Map.copyOf(codes);
  }
}
