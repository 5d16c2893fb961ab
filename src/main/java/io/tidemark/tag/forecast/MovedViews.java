package io.tidemark.tag.forecast;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.Move;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Views that are moves to come: "gold will rise", "the chance of a 50-basis-point cut". */
final class MovedViews {
  /** How far behind a word that looks ahead ("expects", "odds") a move may stand, in tokens. */
  private static final int REACH = 13;

  private static final Set<String> BEHIND =
      Set.of("needed", "likely", "possible", "coming", "ahead", "appropriate", "certain", "sure");

  private static final Set<String> COMING =
      Set.of(
          "happen",
          "come",
          "occur",
          "follow",
          "continue",
          "resume",
          "begin",
          "start",
          "materialize",
          "be",
          "take");

  private MovedViews() {}

  static List<View> find(SentenceWords words, List<Move> moves) {
    List<View> views = new ArrayList<>();
    for (Move move : moves) {
      int at = words.tokenAt(move.trigger());
      if (at < 0 || !isOpen(words, move, at) || !isAhead(words, at)) {
        continue;
      }
      EntityRef subject = subject(words, move, at);
      if (subject != null) {
        Quantity target = move.to() == null ? move.change() : move.to();
        views.add(new View(subject, move.direction(), target, at));
      }
    }
    return views;
  }

  /**
   * Whether the move is yet to come: "will rise", "a pullback could come", "room to move higher".
   */
  private static boolean isOpen(SentenceWords words, Move move, int at) {
    if (move.status() == MoveStatus.REPORTED) {
      boolean noun =
          words.pos(at).startsWith("NN")
              && words.isModal(at + 1)
              && COMING.contains(words.lemma(at + 2));
      boolean infinitive = words.pos(at - 1).equals("TO") && words.looksAhead(at - 2);
      return noun || infinitive || words.pricedIn(at) >= 0;
    }
    return move.status() == MoveStatus.EXPECTED || move.status() == MoveStatus.CONDITIONAL;
  }

  /** The subject of the move, else the one that its phrase is about: "the path of the euro". */
  private static @Nullable EntityRef subject(SentenceWords words, Move move, int at) {
    if (move.subject().entity() != null) {
      return move.subject();
    }
    int from = words.tokenAt(move.subject().span());
    for (int i = Math.max(from, 0); i < at; i++) {
      At<Mention> named = words.subject(i);
      if (named != null && words.pos(i - 1).equals("IN")
          || named != null && words.pos(i - 2).equals("IN")) {
        return View.ref(named);
      }
    }
    for (int i = at + 1; i <= at + 4; i++) {
      At<Mention> named = words.subject(i);
      if (named != null) {
        return View.ref(named);
      }
      if (words.isVerb(i) || words.lower(i).equals(",")) {
        break;
      }
    }
    List<At<Mention>> before = words.subjects().stream().filter(named -> named.to() <= at).toList();
    return before.size() == 1 ? View.ref(before.getFirst()) : null;
  }

  /** Whether something in the clause looks ahead to token {@code at}. */
  private static boolean isAhead(SentenceWords words, int at) {
    for (int i = at; i >= words.clauseStart(at); i--) {
      if (words.isModal(i) || at - i <= REACH && words.looksAhead(i)) {
        return true;
      }
    }
    if (words.pricedIn(at) >= 0) {
      return true;
    }
    for (int i = at + 1; i <= at + 6; i++) {
      if (i <= at + 3 && words.isModal(i) || BEHIND.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
