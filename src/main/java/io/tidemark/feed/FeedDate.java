package io.tidemark.feed;

import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of feeds: ISO 8601, RFC 822 also with two digits for the year, and what else is written.
 */
final class FeedDate {
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2}[ -](?:[A-Z][a-z]{2})[ -])(\\d{2})(?= \\d{1,2}:)");
  private static final int LONGEST = 100;

  private FeedDate() {}

  static @Nullable Published of(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return null;
    }
    return DateText.find(
        SHORT_YEAR
            .matcher(text)
            .replaceFirst(
                m -> m.group(1) + (m.group(2).startsWith("9") ? "19" : "20") + m.group(2)));
  }
}
