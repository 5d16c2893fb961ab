package io.tidemark.tag.move;

import io.tidemark.article.Mention;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long a bond runs, which tells the yield that is its own. */
final class Tenors {
  private static final Map<String, String> YEARS =
      Map.of(
          "2", "2", "two", "2", "5", "5", "five", "5", "10", "10", "ten", "10", "30", "30",
          "thirty", "30");

  private Tenors() {}

  /** The id that the yield of a bond would have, or null: us-10y-yield for "the 10-year note". */
  static @Nullable String yieldOf(Mention bond) {
    String text = bond.span().text().toLowerCase(Locale.ROOT);
    int hyphen = text.indexOf("-year");
    String number = hyphen < 0 ? "" : text.substring(text.lastIndexOf(' ', hyphen) + 1, hyphen);
    String years = YEARS.get(number);
    if (years == null || bond.entity() == null) {
      return null;
    }
    return switch (bond.entity()) {
      case "us-treasuries" -> "us-" + years + "y-yield";
      case "bunds" -> "germany-" + years + "y-yield";
      case "gilts" -> "uk-" + years + "y-yield";
      default -> null;
    };
  }
}
