package io.tidemark.analyze.price;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a sentence that tells one change, and the words in front that hold for the whole
 * sentence: “For the week, the index fell 2 percent, while …” has the front “For the week” and the
 * clause “the index fell 2 percent”.
 *
 * @param sentence all of it
 * @param front empty where the sentence begins with no time
 * @param joint the word that joins the clause to what stands before it, in lower case; or empty
 * @param before what stands before the trigger and the change
 * @param own trigger, change and what is between
 * @param after what stands behind them
 */
record Clause(
    String sentence, String front, String joint, String before, String own, String after) {
  private static final String JOINTS =
      "but|while|although|though|whereas|despite|after|before|following|when|as|even|which|versus"
          + "|compared|and|or";
  private static final Pattern OPENING =
      Pattern.compile(
          "[;\u2014]| --? |[,.]? \\b(?:" + JOINTS + "|against|than|that|since)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile("[;\u2014]|[,.]? \\b(?:" + JOINTS + ")\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHARING = Pattern.compile("(?:^|\\W)(?:and|while|or)$");
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
    String joint = "";
    Matcher opening = OPENING.matcher(sentence).region(0, start);
    while (opening.find()) {
      from = opening.end();
      joint = word(opening);
    }
    int to = sentence.length();
    Matcher closing = CLOSING.matcher(sentence).region(end, sentence.length());
    while (to == sentence.length() && closing.find()) {
      boolean shares =
          SHARING.matcher(word(closing)).find() && PERCENT.matcher(sentence).find(closing.end());
      to = shares ? to : closing.start();
    }
    Matcher front = FRONT.matcher(sentence);
    boolean fronted = front.find() && front.end() <= start;
    return new Clause(
        sentence,
        fronted ? front.group(1) : "",
        joint,
        sentence.substring(from, start),
        sentence.substring(start, end),
        sentence.substring(end, to));
  }

  private static String word(Matcher boundary) {
    return boundary.group().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** What stands before the clause. */
  String earlier() {
    return sentence.substring(0, sentence.indexOf(before + own));
  }

  /** Whether an earlier clause of the sentence tells a change. */
  boolean followsAnother() {
    return PERCENT.matcher(earlier()).find();
  }
}
