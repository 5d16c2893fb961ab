package io.tidemark.search;

import org.jspecify.annotations.Nullable;

/**
 * An article found.
 *
 * @param published ISO instant or day, as told
 * @param original id of the copy of its story that was published first: its own where it is that
 * @param by what found it; words, where no vectors were asked
 * @param title all of the title, with its marks
 * @param passage the sentence of the body that shows best why; the title where only that does
 */
public record Hit(
    String id,
    @Nullable String published,
    @Nullable String publisher,
    @Nullable String url,
    String story,
    String original,
    By by,
    float score,
    Passage title,
    Passage passage) {
  /** What found an article. */
  public enum By {
    WORDS,
    /** Its words are others. */
    MEANING,
    BOTH
  }
}
