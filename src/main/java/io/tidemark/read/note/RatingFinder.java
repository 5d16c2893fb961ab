package io.tidemark.read.note;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ratings: {@code Rating: Outperform}, {@code BUY (maintained)}, {@code 维持“买入”评级}. */
final class RatingFinder {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String WORD_END = "(?![\\p{L}\\p{N}])";
  private static final String QUOTES = "[\"“”'‘’「」]?";

  /** A rating at the start of a value: {@code Outperform (from Neutral)}. */
  private static final Pattern VALUE =
      Pattern.compile(
          "^\\W{0,2}(?:(?:"
              + Lexicon.MOVE
              + ")[\\s:]*(?:at|to)?\\s*)?"
              + QUOTES
              + "("
              + Lexicon.RATING
              + ")"
              + WORD_END,
          FLAGS);

  /** {@code Downgrade to Hold from Buy}: what it is now. */
  private static final Pattern CHANGED =
      Pattern.compile("\\bto\\s+" + QUOTES + "(" + Lexicon.RATING + ")" + WORD_END, FLAGS);

  /** A line of its own: {@code BUY}, {@code Buy (maintain)}, {@code Maintain BUY}. */
  private static final Pattern ALONE =
      Pattern.compile(
          "^"
              + QUOTES
              + "(?:(?:"
              + Lexicon.MOVE
              + ")\\s*:?\\s*)?"
              + QUOTES
              + "("
              + Lexicon.RATING
              + ")"
              + QUOTES
              + "\\s*(?:[(](?:"
              + Lexicon.MOVE
              + "|from\\s.{2,30}|prev\\.?\\s.{2,30})[)]|[,–—-]?\\s*(?:"
              + Lexicon.MOVE
              + "))?$",
          FLAGS);

  /** In running text: {@code we reiterate our Outperform rating}. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:"
              + Lexicon.MOVE
              + ")\\s*(?:(?:our|an?|the|with|coverage with an?|its)\\s+)*"
              + QUOTES
              + "("
              + Lexicon.RATING
              + ")"
              + QUOTES
              + "\\s*(?:rating|recommendation|评级|評級)",
          FLAGS);

  private RatingFinder() {}

  /** The rating that a label tells, or null. */
  static @Nullable String labelled(List<Labelled> labelled) {
    for (Labelled each : Labelled.of(Label.RATING, labelled)) {
      Matcher changed = CHANGED.matcher(each.value());
      if (changed.find()) {
        return worded(changed.group(1));
      }
      Matcher value = VALUE.matcher(each.value());
      if (value.find()) {
        return worded(value.group(1));
      }
    }
    return null;
  }

  /** A rating that stands alone on a line or in a cell, or null. */
  static @Nullable String alone(List<String> lines) {
    for (String line : lines) {
      for (String cell : line.split("\\s*\\|\\s*")) {
        Matcher alone = ALONE.matcher(cell.strip());
        if (alone.matches()) {
          return worded(alone.group(1));
        }
      }
    }
    return null;
  }

  /** A rating that running text tells as the house's own, or null. */
  static @Nullable String told(List<String> lines) {
    for (String line : lines) {
      Matcher told = TOLD.matcher(line);
      if (told.find()) {
        return worded(told.group(1));
      }
    }
    return null;
  }

  /** As the house words it, but {@code OUTPERFORM} as {@code Outperform}. */
  private static String worded(String rating) {
    boolean shouted =
        rating.equals(rating.toUpperCase(Locale.ROOT))
            || rating.equals(rating.toLowerCase(Locale.ROOT));
    return shouted && rating.length() > 1
        ? rating.substring(0, 1).toUpperCase(Locale.ROOT)
            + rating.substring(1).toLowerCase(Locale.ROOT)
        : rating;
  }
}
