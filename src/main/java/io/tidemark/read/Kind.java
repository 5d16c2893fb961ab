package io.tidemark.read;

import io.tidemark.article.ArticleKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the kind of a text by plain signs; what shows none is news. */
final class Kind {
  private static final int LOOKED_AT = 6000;

  private static final Pattern RESEARCH =
      Pattern.compile(
          "\\b(?:price target|target price|analyst certification|we (?:reiterate|maintain|initiate|upgrade|downgrade)"
              + "|(?:overweight|underweight|outperform|underperform|buy|hold|sell|neutral) rating"
              + "|rating: ?\\w+|equity research|research note|important disclosures|investment thesis)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEECH =
      Pattern.compile(
          "^(?:speech|remarks|testimony|statement|opening remarks)\\b.{0,60}\\b(?:by|of|before)\\b|^minutes of the\\b|^monetary policy (?:statement|decisions?)\\b"
              + "|\\bthank you for (?:inviting|the invitation)|\\bladies and gentlemen\\b",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final int FEWEST_RESEARCH_SIGNS = 3;

  private Kind() {}

  static ArticleKind of(String title, String body) {
    String start = title + "\n" + body.substring(0, Math.min(body.length(), LOOKED_AT));
    if (RESEARCH.matcher(start).results().count() >= FEWEST_RESEARCH_SIGNS) {
      return ArticleKind.RESEARCH;
    }
    if (SPEECH.matcher(start.substring(0, Math.min(start.length(), 1500))).find()) {
      return ArticleKind.SPEECH;
    }
    return isMostlyNumbers(body) ? ArticleKind.DATA : ArticleKind.NEWS;
  }

  private static boolean isMostlyNumbers(String body) {
    long letters = body.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).count();
    long digits = body.chars().filter(Character::isDigit).count();
    return digits > 40 && digits * 2 > letters;
  }
}
