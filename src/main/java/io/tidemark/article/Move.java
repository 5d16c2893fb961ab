package io.tidemark.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that something went, goes or will go some way.
 *
 * @param trigger the words that carry the direction
 * @param change by how much; never negative, the direction carries the sign
 * @param from the level before
 * @param to the level reached
 * @param source id of who said it, or null where the article itself does
 * @param themes ids of the themes it is told with
 */
public record Move(
    EntityRef subject,
    Direction direction,
    Span trigger,
    @Nullable Quantity change,
    @Nullable Quantity from,
    @Nullable Quantity to,
    @Nullable When when,
    MoveStatus status,
    @Nullable String source,
    List<String> themes) {
  public Move {
    themes = List.copyOf(themes);
  }
}
