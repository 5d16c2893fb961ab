package io.tidemark.tag.forecast;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Span;
import io.tidemark.article.Statement;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.ParsedSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds a view: whoever makes the shortest statement that it stands in, else a crowd
 * whose bets are told in front of it ("traders price in …", "futures imply …").
 */
final class Holders {
  /** What tells nothing by itself: who made it holds the view. */
  private static final Set<String> THINGS =
      Set.of(
          "forecast",
          "forecasts",
          "estimates",
          "projections",
          "expectations",
          "data",
          "figures",
          "numbers",
          "bets");

  private static final List<String> UNHELD = List.of("could ", "may ", "might ", "would ", "had ");
  private static final Set<String> CROWDS =
      Set.of(
          "trader",
          "investor",
          "market",
          "future",
          "swap",
          "option",
          "economist",
          "analyst",
          "strategist",
          "dealer",
          "speculator",
          "bettor");
  private static final Set<String> BETS =
      Set.of(
          "price",
          "pricing",
          "bet",
          "see",
          "expect",
          "imply",
          "indicate",
          "suggest",
          "point",
          "wager",
          "forecast",
          "anticipate",
          "predict",
          "position",
          "odds",
          "give");
  private static final Set<String> ODDS = Set.of("odds", "chance", "probability", "likelihood");
  private static final Set<String> RETREATS =
      Set.of(
          "trim", "dial", "discard", "scale", "unwind", "cut", "reduce", "abandon", "err", "pull",
          "slash");

  /** How far behind the crowd its bet may stand, in tokens. */
  private static final int REACH = 4;

  private final List<Statement> statements;
  private final Set<Span> subjects = new HashSet<>();

  Holders(List<ParsedSentence> sentences, List<Statement> statements) {
    this.statements = statements;
    for (ParsedSentence sentence : sentences) {
      for (At<Mention> at : sentence.mentions()) {
        if (at.what().type() == MentionType.SUBJECT) {
          subjects.add(at.what().span());
        }
      }
    }
  }

  /** The shortest statement of somebody that holds {@code span}, or null. */
  @Nullable Statement statement(Span span) {
    Statement nearest = null;
    for (Statement statement : statements) {
      boolean holds =
          statement.speaker() != null
              && statement.content().contains(span)
              && holdsNow(statement)
              && speaks(statement.speaker());
      if (holds && (nearest == null || length(statement) < length(nearest))) {
        nearest = statement;
      }
    }
    return nearest;
  }

  private static int length(Statement statement) {
    return statement.content().end() - statement.content().start();
  }

  private boolean speaks(EntityRef speaker) {
    if (subjects.contains(speaker.span())) {
      return false;
    }
    if (speaker.entity() != null) {
      return true;
    }
    for (String word : speaker.span().text().toLowerCase(Locale.ROOT).split(" ")) {
      if (THINGS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the cue tells what somebody holds now: not "could signal", not "had feared". */
  private static boolean holdsNow(Statement statement) {
    String cue = statement.cue().text().toLowerCase(Locale.ROOT);
    return UNHELD.stream().noneMatch(cue::startsWith);
  }

  /**
   * Who said something earlier in the sentence that token {@code at} goes on with: "gold may fall,
   * traders said, and it could …".
   */
  @Nullable EntityRef saidBefore(SentenceWords words, int at) {
    for (Statement statement : statements) {
      int cue = words.tokenAt(statement.cue());
      boolean behind = cue >= 0 && cue < at && statement.content().end() <= statement.cue().start();
      if (behind && statement.speaker() != null && speaks(statement.speaker())) {
        return statement.speaker();
      }
    }
    return null;
  }

  /** The crowd whose bet is told in front of token {@code at}, or null. */
  static @Nullable EntityRef crowd(SentenceWords words, int at) {
    for (int i = at - 1; i >= words.clauseStart(at); i--) {
      if (CROWDS.contains(words.lemma(i)) && bets(words, i, at)) {
        int from = i;
        while (describes(words, from - 1)) {
          from--;
        }
        return new EntityRef(null, words.sentence().span(from, i + 1));
      }
    }
    return null;
  }

  private static boolean describes(SentenceWords words, int i) {
    String pos = words.pos(i);
    return pos.startsWith("NN") || pos.startsWith("JJ") || pos.equals("DT");
  }

  private static boolean bets(SentenceWords words, int crowd, int at) {
    boolean bet = false;
    for (int i = crowd + 1; i < at; i++) {
      if (RETREATS.contains(words.lemma(i))) {
        return false;
      }
      bet |= i <= crowd + REACH && BETS.contains(words.lemma(i)) || ODDS.contains(words.lemma(i));
    }
    return bet;
  }
}
