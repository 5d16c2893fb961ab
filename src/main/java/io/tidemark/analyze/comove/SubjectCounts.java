package io.tidemark.analyze.comove;

import io.tidemark.index.View;

/** By subject: in how many stories it moves, which way, and how it is told. */
final class SubjectCounts {
  /** Cells of a subject before those of {@link Certainty} and {@link Way}. */
  private static final int ANYWHERE = 0;

  private static final int IN_SCOPE = 1;
  private static final int NEAR = 2;
  private static final int FIRST_WAY = 3;
  private static final int WAYS = 3;
  private static final int CELLS = FIRST_WAY + 2 * WAYS;

  private final Scope scope;
  private final StoryCells cells;

  /**
   * @param scope how near a move must be told to count as one of a way
   */
  SubjectCounts(View view, int subjects, Scope scope) {
    this.scope = scope;
    cells = new StoryCells(view, subjects * CELLS);
  }

  /** Counts one move; true where it is in scope. */
  boolean add(MoveCursor move, int story, Scope nearness) {
    int first = move.subject() * CELLS;
    cells.add(first + ANYWHERE, story);
    if (nearness.compareTo(scope) > 0) {
      return false;
    }
    cells.add(first + IN_SCOPE, story);
    if (nearness == Scope.SENTENCE) {
      cells.add(first + NEAR, story);
    }
    cells.add(first + FIRST_WAY + move.certainty().ordinal() * WAYS + move.way().ordinal(), story);
    return true;
  }

  /** Stories in which it moves, near or far. */
  int anywhere(int subject) {
    return cells.count(subject * CELLS + ANYWHERE);
  }

  /** Those in which a move in scope is told. */
  int inScope(int subject) {
    return cells.count(subject * CELLS + IN_SCOPE);
  }

  /** Those in which a move is told in a theme's sentence. */
  int near(int subject) {
    return cells.count(subject * CELLS + NEAR);
  }

  Ways ways(int subject, Certainty certainty) {
    int first = subject * CELLS + FIRST_WAY + certainty.ordinal() * WAYS;
    return new Ways(
        cells.count(first + Way.UP.ordinal()),
        cells.count(first + Way.DOWN.ordinal()),
        cells.count(first + Way.FLAT.ordinal()));
  }
}
