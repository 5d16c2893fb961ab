package io.tidemark.analyze.comove;

import io.tidemark.index.IdColumn;
import io.tidemark.index.Vocabulary;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Themes by subjects: how many stories of a theme tell of a move of the subject, and which way.
 *
 * @param counts of the selected articles
 * @param rows one a theme, those with the most stories first unless they were asked for by name
 */
public record Matrix(Counts counts, List<String> subjects, List<Row> rows) {
  public Matrix {
    subjects = List.copyOf(subjects);
    rows = List.copyOf(rows);
  }

  /**
   * A theme.
   *
   * @param stories that tell it
   * @param cells one a subject
   */
  public record Row(String theme, int stories, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A theme and a subject.
   *
   * @param stories in which it moves, reported or expected, within the scope
   */
  public record Cell(int stories, Ways reported, Ways expected) {
    /** How many more stories report a rise than a fall. */
    public int net() {
      return reported.net();
    }
  }

  /**
   * Which themes and subjects are shown.
   *
   * @param themes ids; none: those with the most stories
   * @param subjects ids; none: those that move in the most stories of the themes shown
   * @param mostThemes how many where none are named
   * @param mostSubjects likewise
   */
  public record Axes(List<String> themes, List<String> subjects, int mostThemes, int mostSubjects) {
    public Axes {
      themes = List.copyOf(themes);
      subjects = List.copyOf(subjects);
    }
  }

  /**
   * Counts the moves in what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query or an axis names an unknown id
   */
  public static Matrix of(Searcher searcher, Selection selection, Scope scope, Axes axes) {
    axes.themes().forEach(theme -> searcher.count(selection.with("theme:" + theme)));
    axes.subjects().forEach(subject -> searcher.count(selection.with("subject:" + subject)));
    MatrixCounts counts = MatrixCounts.of(searcher, selection, scope);
    Vocabulary themes = MoveScan.vocabulary(searcher.view(selection), IdColumn.THEMES);
    Vocabulary subjects = MoveScan.vocabulary(searcher.view(selection), IdColumn.SUBJECTS);
    List<String> down =
        axes.themes().isEmpty() ? most(themes, counts::stories, axes.mostThemes()) : axes.themes();
    int[] rows = down.stream().mapToInt(themes::number).toArray();
    List<String> across =
        axes.subjects().isEmpty()
            ? most(
                subjects,
                subject -> Arrays.stream(rows).map(row -> counts.inScope(row, subject)).sum(),
                axes.mostSubjects())
            : axes.subjects();
    return new Matrix(
        counts.counts(),
        across,
        down.stream()
            .map(theme -> {
              int row = themes.number(theme);
              List<Cell> cells =
                  across.stream().map(each -> counts.cell(row, subjects.number(each))).toList();
              return new Row(theme, counts.stories(row), cells);
            })
            .toList());
  }

  private static List<String> most(Vocabulary names, IntUnaryOperator count, int most) {
    return IntStream.range(0, names.size())
        .filter(i -> count.applyAsInt(i) > 0)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -count.applyAsInt(i)))
        .limit(most)
        .map(names::name)
        .toList();
  }
}
