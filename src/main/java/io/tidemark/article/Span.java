package io.tidemark.article;

import java.util.Objects;

/**
 * A piece of an article's title or body.
 *
 * @param field which of the two texts
 * @param start offset of the first UTF-16 code unit
 * @param end offset behind the last UTF-16 code unit; always greater than {@code start}
 * @param text the piece itself
 */
public record Span(Field field, int start, int end, String text) {
  public Span {
    Objects.requireNonNull(field, "field");
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(
          "span " + field + " " + start + ".." + end + " does not fit its text '" + text + "'");
    }
  }

  /** Whether the two share at least one character of the same field. */
  public boolean overlaps(Span other) {
    return field == other.field && start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return field == other.field && start <= other.start && other.end <= end;
  }
}
