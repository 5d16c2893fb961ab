package io.tidemark.search;

import io.tidemark.article.Field;
import java.util.List;

/**
 * A piece of an article that shows why it was found. All offsets count in the whole field, in
 * UTF-16 code units, so that {@code text} begins at {@code start}.
 *
 * @param marks words and tags of the query in it, in order, none overlapping another
 */
public record Passage(Field field, int start, String text, List<Mark> marks) {
  public Passage {
    marks = List.copyOf(marks);
  }

  /** A piece to mark; {@code end} is exclusive. */
  public record Mark(int start, int end) {}
}
