package io.tidemark.analyze.evidence;

import io.tidemark.analyze.comove.Certainty;
import io.tidemark.analyze.comove.MoveCursor;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.analyze.comove.Way;
import org.jspecify.annotations.Nullable;

/**
 * What of the selected articles was counted. What is null may be anything; where the first three
 * are, no moves were.
 *
 * @param subject id of what moves
 * @param scope how near to a theme of the query a move must be told
 */
public record Cell(
    @Nullable String subject, @Nullable Way way, @Nullable Certainty certainty, Scope scope) {
  /** The articles themselves, or where they tell a theme. */
  public static final Cell ARTICLES = new Cell(null, null, null, Scope.ARTICLE);

  boolean isOfMoves() {
    return subject != null || way != null || certainty != null;
  }

  /**
   * Whether the move that {@code move} stands at was counted.
   *
   * @param number the subject's, or -1 where this is of any
   */
  boolean holds(int number, MoveCursor move, Scope nearness) {
    return (subject == null || move.subject() == number)
        && (way == null || move.way() == way)
        && (certainty == null || move.certainty() == certainty)
        && nearness.compareTo(scope) <= 0;
  }
}
