package io.tidemark.analyze.price;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a sentence that tells one change, and the words in front that hold for the whole
 * sentence: “For the week, the index fell 2 percent, while …” has the front “For the week” and the
 * clause “the index fell 2 percent”.
 *
 * @param front empty where the sentence begins with no time
 * @param before what stands before the trigger and the change
 * @param own trigger, change and what is between
 * @param after what stands behind them
 */
record Clause(String front, String before, String own, String after) {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[;\u2014]| --? |[,.]? (?:but|while|although|though|whereas|despite|after|before"
              + "|following|when|as|even|through|which|versus|against|compared|than)\\b"
              + "|[,.]? (?:and|or)\\b(?! (?:\\$?\\d|a |up |down |half))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FRONT =
      Pattern.compile(
          "^\\W*((?:for|in|on|over|during|since|through|by|at|so|year|this|last|the (?:past|last)"
              + "|earlier|after|three|two|less|more) [^,]{0,60}),",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PERCENT = Pattern.compile("percent|per cent|pct|%");

  /**
   * Cuts the clause of what stands from {@code start} to {@code end} out of {@code sentence}.
   *
   * <p>An “and” after the change ends the clause only where no other change follows: of “rose 1
   * percent and 2 percent for the week”, and of “A rose 1 percent and B gained 2 percent for the
   * week”, the week is of both.
   */
  static Clause of(String sentence, int start, int end) {
    int from = 0;
    int to = sentence.length();
    Matcher boundary = BOUNDARY.matcher(sentence);
    while (boundary.find()) {
      if (boundary.end() <= start) {
        from = boundary.end();
      } else if (boundary.start() >= end && !sharesItsTime(sentence, boundary)) {
        to = boundary.start();
        break;
      }
    }
    Matcher front = FRONT.matcher(sentence);
    boolean fronted = front.find() && front.end() <= start;
    return new Clause(
        fronted ? front.group(1) : "",
        sentence.substring(from, start),
        sentence.substring(start, end),
        sentence.substring(end, to));
  }

  private static boolean sharesItsTime(String sentence, Matcher boundary) {
    String joint = boundary.group().strip().replaceFirst("^[,.] ?", "");
    if (!joint.equalsIgnoreCase("and") && !joint.equalsIgnoreCase("while")) {
      return false;
    }
    Matcher percent = PERCENT.matcher(sentence);
    return percent.find(boundary.end());
  }

  /** All of it but the front. */
  String text() {
    return before + own + after;
  }
}
