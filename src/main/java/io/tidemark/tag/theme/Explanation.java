package io.tidemark.tag.theme;

import io.tidemark.article.Span;
import io.tidemark.article.ThemeStatus;
import io.tidemark.catalog.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of words that it fits.
 *
 * @param ruleId {@code rate-cut#3}
 * @param span the words
 * @param status what the sentence says of the theme there
 * @param undoneBy words of a {@code but} pattern that undo the rule there, or null
 * @param alone whether none of the company stands in the sentence that the rule needs
 */
public record Explanation(
    String ruleId,
    Theme.Rule rule,
    Span span,
    ThemeStatus status,
    @Nullable Span undoneBy,
    boolean alone) {
  /** Whether the words tell the theme. */
  public boolean tells() {
    return undoneBy == null && !alone;
  }
}
