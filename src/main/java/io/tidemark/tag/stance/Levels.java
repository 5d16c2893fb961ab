package io.tidemark.tag.stance;

import io.tidemark.tag.text.At;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Inflation and unemployment told as a level in percent, against the goals that most central banks
 * of rich countries hold: 2 percent, and an unemployment rate of 5 or 6 percent at rest.
 */
final class Levels {
  private static final double HIGH_INFLATION = 2.6;
  private static final double LOW_INFLATION = 1.9;
  private static final double HIGH_UNEMPLOYMENT = 6;
  private static final double LOW_UNEMPLOYMENT = 5;
  private static final int FARTHEST = 8;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d+)?");
  private static final Set<String> IS =
      Set.of("be", "at", "run", "average", "of", "near", "stand", "remain");
  private static final Set<String> BETWEEN =
      Set.of("rate", ",", "still", "about", "running", "currently", "now", "at");

  private Levels() {}

  /** What the number behind {@code topic} says of it, or null where none does. */
  static @Nullable Trend trend(Words words, At<Topic> topic) {
    boolean inflation = topic.what().is("inflation");
    if (!inflation && !topic.what().is("unemployment")) {
      return null;
    }
    for (int i = topic.to(); i < topic.to() + FARTHEST && words.has(i + 1); i++) {
      boolean percent = words.is(i + 1, "percent") || words.is(i + 1, "%");
      if (percent && NUMBER.matcher(words.text(i)).matches()) {
        double value = Double.parseDouble(words.text(i));
        return inflation
            ? trend(value, LOW_INFLATION, HIGH_INFLATION)
            : trend(value, LOW_UNEMPLOYMENT, HIGH_UNEMPLOYMENT);
      }
      if (!words.isOneOf(i, BETWEEN) && !IS.contains(words.lemma(i))) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Trend trend(double value, double low, double high) {
    if (value >= high) {
      return Trend.HIGH;
    }
    return value < low ? Trend.LOW : null;
  }
}
