package io.tidemark.index;

import io.tidemark.article.Field;

/**
 * Offsets in the field {@code text}: it counts the title's characters, one break, then the body's.
 *
 * @param titleLength UTF-16 code units of the title
 */
public record ArticleText(int titleLength) {
  /** The offset in {@code text} of {@code offset} in {@code field}. */
  public int offset(Field field, int offset) {
    return field == Field.TITLE ? offset : titleLength + 1 + offset;
  }

  /** Which of the two texts {@code offset} of {@code text} lies in. */
  public Field field(int offset) {
    return offset <= titleLength ? Field.TITLE : Field.BODY;
  }

  /** The offset in {@link #field}. */
  public int within(int offset) {
    return offset <= titleLength ? offset : offset - titleLength - 1;
  }
}
