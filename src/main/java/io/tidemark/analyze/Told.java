package io.tidemark.analyze;

import io.tidemark.article.MoveStatus;
import io.tidemark.index.Columns;
import io.tidemark.index.Tellings;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A move and where it was told.
 *
 * @param doc the article's number in the index
 * @param distance how near to one of the themes asked for
 */
record Told(int doc, long story, @Nullable LocalDate day, Tellings.Move move, Scope distance) {
  /** The moves of one article that are told within {@code scope} of one of {@code themes}. */
  static List<Told> in(
      int doc, Columns columns, @Nullable ZoneId zone, List<String> themes, Scope scope)
      throws IOException {
    Tellings tellings = columns.tellings();
    List<Told> found = new ArrayList<>();
    for (Tellings.Move move : tellings.moves()) {
      Scope distance = distance(move, tellings.themes(), Set.copyOf(themes));
      if (move.status() != MoveStatus.NEGATED && distance.compareTo(scope) <= 0) {
        found.add(new Told(doc, columns.story(), columns.day(zone), move, distance));
      }
    }
    return found;
  }

  private static Scope distance(Tellings.Move move, List<Tellings.Theme> told, Set<String> themes) {
    if (move.themes().stream().anyMatch(themes::contains)) {
      return Scope.SENTENCE;
    }
    Scope nearest = Scope.ARTICLE;
    for (Tellings.Theme theme : told) {
      if (themes.contains(theme.id())) {
        if (theme.sentence() == move.sentence()) {
          return Scope.SENTENCE;
        }
        if (theme.paragraph() == move.paragraph()) {
          nearest = Scope.PARAGRAPH;
        }
      }
    }
    return nearest;
  }
}
