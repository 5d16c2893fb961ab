package io.tidemark.tag.pattern;

/**
 * A place where a pattern matches.
 *
 * @param pattern the number that {@link PatternSet.Builder} gave it
 * @param start its first word in the {@link Words} it was found in
 * @param end behind its last word
 */
public record Hit(int pattern, int start, int end) {
  public boolean overlaps(Hit other) {
    return start < other.end && other.start < end;
  }
}
