package io.tidemark.tag.forecast;

import io.tidemark.article.Mention;
import io.tidemark.article.Quantity;
import io.tidemark.article.Span;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.ParsedSentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the rules for forecasts look at it; outside of it there are empty words.
 *
 * @param subjects what can move in it, in order
 */
record SentenceWords(ParsedSentence sentence, List<At<Mention>> subjects) {
  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "may", "might", "should", "'ll", "’ll", "wo");
  private static final Set<String> EXPECTING =
      Set.of(
          "expect",
          "forecast",
          "predict",
          "project",
          "anticipate",
          "foresee",
          "envisage",
          "estimate",
          "target",
          "likely",
          "unlikely",
          "bound",
          "due",
          "poised",
          "set",
          "headed",
          "expectation",
          "projection",
          "prediction",
          "outlook",
          "chance",
          "odds",
          "probability",
          "likelihood",
          "prospect",
          "potential",
          "scope",
          "room",
          "possibility",
          "risk",
          "bet",
          "opportunity",
          "price",
          "pricing",
          "imply",
          "see",
          "call",
          "need",
          "warn",
          "certain",
          "sure");
  private static final Set<String> COMMON = Set.of("expectation", "bet", "talk", "speculation");
  private static final Set<String> BREAKS =
      Set.of(";", ":", "but", "while", "although", "though", "whereas", "because", "which");

  int size() {
    return sentence.size();
  }

  String lower(int i) {
    return i < 0 || i >= size() ? "" : sentence.get(i).lower();
  }

  String lemma(int i) {
    return i < 0 || i >= size() ? "" : sentence.get(i).lemma();
  }

  String pos(int i) {
    return i < 0 || i >= size() ? "" : sentence.get(i).pos();
  }

  boolean isAdverb(int i) {
    return pos(i).startsWith("RB");
  }

  boolean isVerb(int i) {
    return pos(i).startsWith("VB") || pos(i).equals("MD");
  }

  boolean isModal(int i) {
    return MODALS.contains(lower(i)) && !isOfThePast(i)
        || lower(i).equals("going") && lower(i + 1).equals("to") && pos(i + 2).equals("VB");
  }

  /**
   * "Would have risen", "may have fallen": of what was, or was not. "Will have" is still to come.
   */
  private boolean isOfThePast(int modal) {
    int next = modal + 1;
    while (isAdverb(next)) {
      next++;
    }
    return !lower(modal).equals("will")
        && lower(next).equals("have")
        && (pos(next + 1).equals("VBN") || isAdverb(next + 1) && pos(next + 2).equals("VBN"));
  }

  /** "We have seen", "had seen". */
  private boolean isPerfect(int verb) {
    int before = verb - 1;
    while (isAdverb(before)) {
      before--;
    }
    return pos(verb).equals("VBN") && lemma(before).equals("have");
  }

  /** Whether the word looks ahead: a modal, "expects", "likely", "the risk of". */
  boolean looksAhead(int i) {
    if (isModal(i)) {
      return true;
    }
    if (lemma(i).equals("see")) {
      return !pos(i).equals("VBD") && !isPerfect(i);
    }
    if (lower(i).equals("set") || lower(i).equals("due")) {
      return lower(i + 1).equals("for") || lower(i + 1).equals("to") && pos(i + 2).equals("VB");
    }
    if (lemma(i).equals("price") || lower(i).equals("pricing")) {
      return lower(i + 1).equals("in") || lower(i + 1).equals("into");
    }
    if (lemma(i).equals("risk")) {
      return lower(i + 1).equals("of") || lower(i + 1).equals("that") || lower(i + 1).equals("to");
    }
    boolean compared = lower(i - 1).equals("than") || lower(i - 1).equals("-");
    return !compared && (EXPECTING.contains(lemma(i)) || EXPECTING.contains(lower(i)));
  }

  /** Whether "expectations" or "bets" lead to token {@code at}: everybody's, not the speaker's. */
  boolean isCommonBelief(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 10); i--) {
      if (pos(i).startsWith("NN") && COMMON.contains(lemma(i))) {
        return true;
      }
      if (looksAhead(i)) {
        return false;
      }
    }
    return false;
  }

  /** The token of "priced in" behind token {@code at} in its clause, or -1. */
  int pricedIn(int at) {
    for (int i = at; i < Math.min(clauseEnd(at), at + 12); i++) {
      if (lower(i).equals("priced") && (lower(i + 1).equals("in") || lower(i + 1).equals("into"))) {
        return i;
      }
    }
    return -1;
  }

  /** The first token of the clause that holds {@code at}. */
  int clauseStart(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (BREAKS.contains(lower(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Behind the last token of the clause that holds {@code at}. */
  int clauseEnd(int at) {
    for (int i = at + 1; i < size(); i++) {
      if (BREAKS.contains(lower(i))) {
        return i;
      }
    }
    return size();
  }

  /** The subject named at token {@code i}, or null. */
  @Nullable At<Mention> subject(int i) {
    for (At<Mention> at : subjects) {
      if (at.contains(i)) {
        return at;
      }
    }
    return null;
  }

  @Nullable At<Quantity> quantity(int i) {
    for (At<Quantity> at : sentence.quantities()) {
      if (at.contains(i)) {
        return at;
      }
    }
    return null;
  }

  /** The token that {@code span} starts with, or -1 where it lies in another sentence. */
  int tokenAt(Span span) {
    if (span.field() != sentence.sentence().field()) {
      return -1;
    }
    for (int i = 0; i < size(); i++) {
      if (sentence.get(i).start() <= span.start() && span.start() < sentence.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  Span span(int i) {
    return sentence.span(i, i + 1);
  }
}
