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
          "expect",
          "forecast",
          "predict",
          "project",
          "anticipate",
          "schedule",
          "plan",
          "target",
          "likely",
          "poised",
          "due",
          "set",
          "expectation",
          "bet",
          "odds",
          "chance",
          "probability",
          "hope",
          "pricing",
          "upcoming",
          "by",
          "until",
          "ahead",
          "outlook",
          "prospect",
          "estimate",
          "possibility",
          "potential",
          "likelihood");

  /** The tense of the nearest verb or word of expectation before the time, else behind it. */
  static Tense around(Sentence sentence, int from, int to) {
    for (int i = from - 1; i >= 0 && !endsClause(sentence.get(i)); i--) {
      Tense tense = of(sentence, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    for (int i = to; i < sentence.size() && !endsClause(sentence.get(i)); i++) {
      Tense tense = of(sentence, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static boolean endsClause(Token token) {
    return token.is(";") || token.is(":") || token.is("--");
  }

  private static Tense of(Sentence sentence, int i) {
    Token token = sentence.get(i);
    if (token.pos().equals("MD")) {
      return FUTURE;
    }
    String before = i == 0 ? "" : sentence.get(i - 1).lower();
    if (EXPECTING.contains(token.lemma())) {
      return before.equals("than") || before.equals("as") || before.equals("-") ? UNKNOWN : FUTURE;
    }
    return token.pos().equals("VBD") ? PAST : UNKNOWN;
  }
}
