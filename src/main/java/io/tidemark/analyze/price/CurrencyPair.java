package io.tidemark.analyze.price;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Against what a currency is told to have moved. Series of currencies are against the dollar, and
 * so is a change that names nothing else; “the euro rose 2 percent to 126 yen” is against the yen.
 */
final class CurrencyPair {
  private static final Pattern DOLLAR =
      Pattern.compile("\\$|\\b(?:dollars?|greenback)\\b", Pattern.CASE_INSENSITIVE);
  private static final Map<String, Pattern> MAJORS =
      Map.of(
          "euro", words("euros?|single currency"),
          "yen", words("yen"),
          "pound-sterling", words("sterling|pounds?|pence"),
          "swiss-franc", words("francs?"),
          "yuan", words("yuan|renminbi"));

  private CurrencyPair() {}

  /** Whether {@code clause} tells a change of {@code currency} against another than the dollar. */
  static boolean isCross(String currency, Clause clause) {
    String text = clause.front() + " " + clause.before() + clause.own() + clause.after();
    return !DOLLAR.matcher(text).find()
        && MAJORS.entrySet().stream()
            .anyMatch(
                major -> !major.getKey().equals(currency) && major.getValue().matcher(text).find());
  }

  private static Pattern words(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
