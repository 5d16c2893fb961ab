package io.tidemark.tag.move;

import io.tidemark.article.MoveStatus;
import io.tidemark.tag.move.Trigger.Kind;
import java.util.Set;

/** Reads how sure the text is of a move: modals, expectation, condition, negation. */
final class StatusReader {
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "could", "may", "might", "should", "can", "'ll", "’ll", "shall", "wo",
          "'d");
  private static final Set<String> EXPECTING =
      Set.of(
          "expect",
          "forecast",
          "predict",
          "project",
          "see",
          "estimate",
          "anticipate",
          "poise",
          "set",
          "likely",
          "bound",
          "due",
          "tip",
          "slate",
          "schedule",
          "expectation",
          "bet",
          "hope",
          "prospect",
          "possibility",
          "risk",
          "potential",
          "chance",
          "probability",
          "odds",
          "target",
          "outlook",
          "warn",
          "eye",
          "await",
          "plan",
          "track",
          "speculation",
          "price",
          "likelihood",
          "fear",
          "need",
          "want",
          "aim",
          "possible",
          "call",
          "seek",
          "threaten",
          "ready",
          "pricing");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "assuming", "provided", "should", "whether", "were");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "never",
          "no",
          "without",
          "fail",
          "unlikely",
          "neither",
          "nor",
          "avoid",
          "prevent",
          "rather",
          "n’t",
          "halt");

  /** With "from" and what does not happen for it. */
  private static final Set<String> HINDERING = Set.of("keep", "stop", "prevent", "discourage");

  private static final Set<String> RATES = Set.of("rates", "its", "interest", "borrowing");

  private StatusReader() {}

  static MoveStatus read(SentenceView view, Trigger trigger) {
    int start = clauseStart(view, trigger.from());
    boolean expected = false;
    boolean negated = false;
    boolean conditional = false;
    int verbs = 0;
    for (int i = trigger.from() - 1; i >= start; i--) {
      String lower = view.lower(i);
      String lemma = view.lemma(i);
      boolean close = trigger.from() - i <= 5;
      if (CONDITIONS.contains(lower) && !(lower.equals("should") && i > start)) {
        conditional |= !lower.equals("whether") && !lower.equals("were");
      }
      boolean finite =
          view.pos(i).equals("VBD") || view.pos(i).equals("VBZ") || view.pos(i).equals("VBP");
      if (MODALS.contains(lower)
          && view.time(i) == null
          && verbs <= 1
          && (close || trigger.kind() != Kind.GO)) {
        expected = true;
      }
      if (EXPECTING.contains(lemma)
          && !(lemma.equals("price") && view.phrase(i) != null)
          && verbs <= 1
          && (trigger.from() - i <= 8)
          && !done(view, trigger)) {
        expected = true;
      }
      if (NEGATIONS.contains(lemma) && close && verbs <= 1 && !view.lower(i + 1).equals("only")) {
        negated = true;
      }
      // "to keep the yen from rising": it does not rise.
      if (HINDERING.contains(lemma) && view.lower(trigger.from() - 1).equals("from")) {
        negated |= trigger.from() - i <= 6;
      }
      if (finite && !view.isAuxiliary(i)) {
        verbs++;
      }
    }
    // "Gold to hit record": a headline's future.
    expected |=
        view.isHeadline()
            && view.lower(trigger.from() - 1).equals("to")
            && view.phrase(trigger.from() - 2) != null;
    expected |= trigger.kind() == Kind.RATE && EXPECTING.contains(view.lemma(trigger.to()));
    if (negated) {
      return MoveStatus.NEGATED;
    }
    if (conditional || expected && conditionElsewhere(view)) {
      return MoveStatus.CONDITIONAL;
    }
    if (expected) {
      return MoveStatus.EXPECTED;
    }
    return trigger.kind() == Kind.RATE && !isPast(view, trigger)
        ? MoveStatus.EXPECTED
        : MoveStatus.REPORTED;
  }

  /** A plain past tense tells what happened, whatever was expected around it. */
  private static boolean done(SentenceView view, Trigger trigger) {
    return view.pos(trigger.anchor()).equals("VBD");
  }

  private static boolean isPast(SentenceView view, Trigger trigger) {
    String pos = view.pos(trigger.anchor());
    // "The Fed cut rates": its past looks like the noun, but a bank before it does it.
    boolean done =
        view.lower(trigger.anchor()).equals("cut")
            && view.mention(trigger.anchor() - 1) != null
            && view.is(trigger.anchor() + 1, RATES);
    return pos.equals("VBD") || pos.equals("VBN") || done;
  }

  private static int clauseStart(SentenceView view, int from) {
    for (int i = from - 1; i >= 0; i--) {
      String lower = view.lower(i);
      boolean joins =
          Set.of(
                  "while",
                  "but",
                  "as",
                  "after",
                  "because",
                  "since",
                  "which",
                  ";",
                  "although",
                  "though",
                  "whereas")
              .contains(lower);
      if (joins && from - i > 1) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean conditionElsewhere(SentenceView view) {
    for (int i = 0; i < view.size(); i++) {
      if (Set.of("if", "unless", "assuming").contains(view.lower(i))
          && !view.lower(i - 1).equals("as")
          && !view.lower(i - 1).equals("even")) {
        return true;
      }
    }
    return false;
  }
}
