package io.tidemark.article;

import org.jspecify.annotations.Nullable;

/**
 * Something said, in direct or indirect speech.
 *
 * @param speaker who said it, or null where the text does not tell
 * @param cue the words that mark it as said ("noted", "according to")
 * @param quoted whether the content stands in quotation marks
 */
public record Statement(@Nullable EntityRef speaker, Span cue, Span content, boolean quoted) {}
