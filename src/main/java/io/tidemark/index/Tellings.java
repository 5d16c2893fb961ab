package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells, without its words: enough to count by. A sentence is given by its number
 * in {@link Sentences}, a paragraph likewise. Moves whose subject the catalog lacks are left out.
 */
public record Tellings(List<Theme> themes, List<Move> moves) {
  public static final Tellings NOTHING = new Tellings(List.of(), List.of());

  public Tellings {
    themes = List.copyOf(themes);
    moves = List.copyOf(moves);
  }

  /** One place where a theme is told. */
  public record Theme(String id, ThemeStatus status, Weight weight, int sentence, int paragraph) {}

  /** Whether an article rests on a theme. */
  public enum Weight {
    CENTRAL,
    ASIDE
  }

  /**
   * One move.
   *
   * @param change by how much, not negative, or NaN where it is not told
   * @param unit of the change, or null
   * @param themes ids of the themes it is told with
   */
  public record Move(
      String subject,
      Direction direction,
      MoveStatus status,
      double change,
      @Nullable Unit unit,
      List<String> themes,
      int sentence,
      int paragraph) {
    public Move {
      themes = List.copyOf(themes);
    }
  }
}
