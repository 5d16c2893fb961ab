package io.tidemark.tag.quantity;

import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.Set;

/** Whether the words around a time speak of what was or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final Set<String> EXPECTING =
      Set.of(
          ("expect forecast predict project anticipate schedule plan target likely poised due set"
                  + " expectation bet odds chance probability hope pricing upcoming by until ahead"
                  + " outlook prospect estimate possibility potential likelihood deadline")
              .split(" "));
  private static final Set<String> COMPARING =
      Set.of("since", "highest", "lowest", "strongest", "weakest", "biggest", "largest", "ago");

  private static final Set<String> RECORDS =
      Set.of("low", "lows", "high", "highs", "peak", "trough", "nadir", "bottom", "top");

  /**
   * The tense of the nearest verb or word of expectation: first between the commas around the time,
   * what stands before it going first, then in the rest of the clause.
   */
  static Tense around(Sentence sentence, int from, int to) {
    if (isDiary(sentence, from, to)) {
      return FUTURE;
    }
    Tense tense = tellsRecord(sentence, from, to) ? PAST : UNKNOWN;
    for (String end : new String[] {",", ";"}) {
      tense = tense == UNKNOWN ? before(sentence, from, end) : tense;
      tense = tense == UNKNOWN ? behind(sentence, to, end) : tense;
    }
    return tense;
  }

  /** An entry of a list of events to come: "Euro-area CPI, Wednesday", "Thursday". */
  private static boolean isDiary(Sentence sentence, int from, int to) {
    boolean last = to == sentence.size();
    boolean apart = from == 0 || sentence.get(from - 1).is(",");
    boolean told = sentence.tokens().stream().anyMatch(token -> token.pos().equals("VBD"));
    return last && apart && !told;
  }

  /** "A low on June 16", "the June low": what is measured from lies behind. */
  private static boolean tellsRecord(Sentence sentence, int from, int to) {
    if (from > 1 && RECORDS.contains(sentence.get(from - 2).lower())) {
      return true;
    }
    for (int i = to; i < Math.min(to + 4, sentence.size()); i++) {
      Token token = sentence.get(i);
      if (RECORDS.contains(token.lower()) || !(token.isNoun() || token.pos().equals("CD"))) {
        return RECORDS.contains(token.lower());
      }
    }
    return false;
  }

  private static Tense before(Sentence sentence, int from, String end) {
    Tense tense = UNKNOWN;
    for (int i = from - 1; i >= 0 && tense == UNKNOWN && !ends(sentence.get(i), end); i--) {
      tense = of(sentence, i);
    }
    return tense;
  }

  private static Tense behind(Sentence sentence, int to, String end) {
    Tense tense = UNKNOWN;
    for (int i = to; i < sentence.size() && tense == UNKNOWN && !ends(sentence.get(i), end); i++) {
      tense = of(sentence, i);
    }
    return tense;
  }

  private static boolean ends(Token token, String end) {
    return token.is(end) || token.is(";") || token.is(":") || token.is("--");
  }

  private static Tense of(Sentence sentence, int i) {
    Token token = sentence.get(i);
    if (token.pos().equals("MD")) {
      return FUTURE;
    }
    if (token.pos().equals("VBD") && !EXPECTING.contains(token.lemma())) {
      return PAST;
    }
    if (EXPECTING.contains(token.lemma())) {
      return isAside(sentence, i) ? UNKNOWN : FUTURE;
    }
    if (token.lemma().equals("price") && i + 1 < sentence.size() && sentence.get(i + 1).is("in")) {
      return FUTURE;
    }
    boolean perfect =
        token.pos().equals("VBN") && (isHave(sentence, i - 1) || isHave(sentence, i - 2));
    return perfect || COMPARING.contains(token.lower()) ? PAST : UNKNOWN;
  }

  private static boolean isHave(Sentence sentence, int i) {
    return i >= 0 && sentence.get(i).lemma().equals("have");
  }

  /** "more than expected", "better-than-expected", "due to", "by 3 percent". */
  private static boolean isAside(Sentence sentence, int i) {
    String before = i == 0 ? "" : sentence.get(i - 1).lower();
    if (before.equals("than") || before.equals("as") || before.equals("-")) {
      return true;
    }
    String next = i + 1 < sentence.size() ? sentence.get(i + 1).lower() : "";
    return switch (sentence.get(i).lower()) {
      case "due" ->
          next.equals("to") && (i + 2 >= sentence.size() || !sentence.get(i + 2).isVerb());
      case "by" -> i + 1 < sentence.size() && !opensTime(sentence.get(i + 1));
      default -> false;
    };
  }

  private static boolean opensTime(Token token) {
    return switch (token.lower()) {
      case "the", "end", "year", "mid", "early", "late", "next", "this" -> true;
      default -> token.pos().equals("NNP") || YearReader.year(token.lower()) > 0;
    };
  }
}
