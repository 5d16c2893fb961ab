package io.tidemark.analyze.comove;

import io.tidemark.index.IdColumn;
import io.tidemark.index.View;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;

/** Stories of each theme, and of each theme and subject, from one scan. */
final class MatrixCounts {
  private static final int IN_SCOPE = 0;
  private static final int FIRST_WAY = 1;
  private static final int WAYS = Way.values().length;
  private static final int CELLS = FIRST_WAY + Certainty.values().length * WAYS;

  private final int subjects;
  private final Scope scope;
  private final Counts.Tally tally;
  private final StoryCells telling;
  private final StoryCells moving;
  private final ThemeTellings themes;
  private final MoveCursor move;

  private MatrixCounts(View view, Moves moves, Scope scope) {
    int themeCount = MoveScan.vocabulary(view, IdColumn.THEMES).size();
    this.subjects = MoveScan.vocabulary(view, IdColumn.SUBJECTS).size();
    this.scope = scope;
    themes = new ThemeTellings(moves);
    move = new MoveCursor(moves);
    tally = Counts.Tally.of(view);
    telling = new StoryCells(view, themeCount);
    moving = new StoryCells(view, themeCount * subjects * CELLS);
  }

  static MatrixCounts of(Searcher searcher, Selection selection, Scope scope) {
    MatrixCounts counts =
        new MatrixCounts(searcher.view(selection), Moves.of(searcher, selection), scope);
    searcher.scan(
        selection,
        (doc, columns) -> {
          counts.tally.add(columns.story(), columns.publisherNumber());
          counts.read(doc, columns.story());
        });
    return counts;
  }

  private void read(int doc, int story) {
    themes.read(doc);
    move.moveTo(doc);
    for (int i = 0; i < themes.count(); i++) {
      telling.add(themes.theme(i), story);
    }
    while (move.next()) {
      int way = move.certainty().ordinal() * WAYS + move.way().ordinal();
      for (int i = 0; i < themes.count(); i++) {
        if (themes.nearness(i, move).compareTo(scope) <= 0) {
          int first = first(themes.theme(i), move.subject());
          moving.add(first + IN_SCOPE, story);
          moving.add(first + FIRST_WAY + way, story);
        }
      }
    }
  }

  private int first(int theme, int subject) {
    return (theme * subjects + subject) * CELLS;
  }

  Counts counts() {
    return tally.counts();
  }

  /** Stories that tell a theme; none of one that the index does not hold. */
  int stories(int theme) {
    return theme < 0 ? 0 : telling.count(theme);
  }

  int inScope(int theme, int subject) {
    return theme < 0 || subject < 0 ? 0 : moving.count(first(theme, subject) + IN_SCOPE);
  }

  Matrix.Cell cell(int theme, int subject) {
    return new Matrix.Cell(
        inScope(theme, subject),
        ways(theme, subject, Certainty.REPORTED),
        ways(theme, subject, Certainty.EXPECTED));
  }

  private Ways ways(int theme, int subject, Certainty certainty) {
    if (theme < 0 || subject < 0) {
      return new Ways(0, 0, 0);
    }
    int first = first(theme, subject) + FIRST_WAY + certainty.ordinal() * WAYS;
    return new Ways(
        moving.count(first + Way.UP.ordinal()),
        moving.count(first + Way.DOWN.ordinal()),
        moving.count(first + Way.FLAT.ordinal()));
  }
}
