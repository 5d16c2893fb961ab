package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.Unit;
import java.time.LocalDate;
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

  /**
   * One place where a theme is told.
   *
   * @param number its place in {@link io.tidemark.article.TaggedArticle#themes}
   */
  public record Theme(
      int number, String id, ThemeStatus status, Weight weight, int sentence, int paragraph) {}

  /** Whether an article rests on a theme. */
  public enum Weight {
    CENTRAL,
    ASIDE
  }

  /**
   * One move.
   *
   * @param number its place in {@link io.tidemark.article.TaggedArticle#moves}
   * @param change by how much, not negative, or NaN where it is not told
   * @param unit of the change, or null
   * @param day when it was, or null where the text does not tell it
   * @param source id of who said it, or null where the article itself does
   * @param themes ids of the themes it is told with
   */
  public record Move(
      int number,
      String subject,
      Direction direction,
      MoveStatus status,
      double change,
      @Nullable Unit unit,
      @Nullable LocalDate day,
      @Nullable String source,
      List<String> themes,
      int sentence,
      int paragraph) {
    public Move {
      themes = List.copyOf(themes);
    }
  }
}
