package io.tidemark.analyze;

import io.tidemark.article.Unit;
import io.tidemark.search.Counts;
import io.tidemark.search.Expression;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects move in the selected articles, and which way.
 *
 * @param themes the themes that the query names; nearness is nearness to one of them
 * @param counts of the selected articles
 * @param rows those told nearest to the themes most often first, then those that move more often
 *     here than elsewhere
 */
public record CoMoves(List<String> themes, Scope scope, Counts counts, List<Row> rows) {
  public CoMoves {
    themes = List.copyOf(themes);
    rows = List.copyOf(rows);
  }

  /**
   * A subject. All counts are of stories; one that tells of a rise and of a fall counts as both. A
   * curve's steepening counts as up, its flattening as down. Negated moves count nowhere.
   *
   * @param stories in which it moves, reported or expected
   * @param near of these, in which it is told in a theme's sentence or said to go with it
   * @param reported what is said to have happened
   * @param expected what is forecast, priced in, or would happen under a condition
   * @param change the middle of the reported changes, or null where none has a number
   * @param lift how many times as often it moves here as in all articles of these days
   * @param surprise Dunning's G² of that difference
   */
  public record Row(
      String subject,
      int stories,
      int near,
      Ways reported,
      Ways expected,
      @Nullable MedianChange change,
      double lift,
      double surprise,
      Quotation evidence) {}

  /** Stories by direction. */
  public record Ways(int up, int down, int flat) {}

  /**
   * The middle of changes, in the unit that most of them are told in.
   *
   * @param value positive where it went up
   * @param count how many changes it is the middle of
   */
  public record MedianChange(double value, Unit unit, int count) {}

  /**
   * Counts the moves in what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static CoMoves of(Searcher searcher, Selection selection, Scope scope) {
    List<String> themes = themes(selection.expression()).distinct().toList();
    Counts.Tally here = Counts.Tally.of(searcher.view(selection));
    Map<String, SubjectMoves> subjects = new HashMap<>();
    Set<Long> stories = new HashSet<>();
    searcher.scan(
        selection,
        (doc, columns) -> {
          here.add(columns.story(), columns.publisherNumber());
          if (columns.isTagged()) {
            stories.add((long) columns.story());
          }
          Told.in(doc, columns, selection.zone(), themes, scope)
              .forEach(told ->
                  subjects
                      .computeIfAbsent(told.move().subject(), s -> new SubjectMoves())
                      .add(told));
        });
    Background background = Background.of(searcher, selection, stories);
    List<Row> rows = new ArrayList<>();
    subjects.forEach(
        (subject, moves) -> rows.add(moves.row(subject, background, searcher.snapshot())));
    rows.sort(
        Comparator.comparingInt((Row row) -> -row.near())
            .thenComparingDouble(row -> row.lift() >= 1 ? -row.surprise() : row.surprise())
            .thenComparingInt(row -> -row.stories())
            .thenComparing(Row::subject));
    return new CoMoves(themes, scope, here.counts(), rows);
  }

  /** The themes that must or may be there for an article to match. */
  private static java.util.stream.Stream<String> themes(Expression expression) {
    return switch (expression) {
      case Expression.And and -> and.parts().stream().flatMap(CoMoves::themes);
      case Expression.Or or -> or.parts().stream().flatMap(CoMoves::themes);
      case Expression.Tag tag when tag.kind() == io.tidemark.index.Fields.Tag.THEME ->
          java.util.stream.Stream.of(tag.id());
      default -> java.util.stream.Stream.of();
    };
  }
}
