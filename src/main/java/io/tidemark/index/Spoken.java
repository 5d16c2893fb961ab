package io.tidemark.index;

import java.util.regex.Pattern;

/**
 * Tells what somebody says from what the same words only tell of a deed or of what may be said: "he
 * declined to comment", "the board agreed to sell", "the bank might choose".
 */
final class Spoken {
  private static final Pattern POSSIBLE =
      Pattern.compile("(?i).*\\b(?:can|could|may|might|will|would|should|must|ca|wo)\\b.*");
  private static final Pattern DEED =
      Pattern.compile(
          "(?i).*\\b(?:declin|refus|agree|approv|offer|plan|aim|decid|respond|choos|chose|consider|show"
              + "|find|found|post|nam|continu|began|begin|prefer|want|cite|citing|discuss|keen|reluctant|willing"
              + "|ready|threaten|launch|promot|named|quoted)\\p{L}{0,5}");

  private Spoken() {}

  /** Whether the words {@code cue} mark something as said. */
  static boolean isSaid(String cue) {
    return !POSSIBLE.matcher(cue).matches() && !DEED.matcher(cue).matches();
  }
}
