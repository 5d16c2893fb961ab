package io.tidemark.article;

import org.jspecify.annotations.Nullable;

/**
 * A name in the text.
 *
 * @param entity catalog id, or null where the catalog lacks it
 * @param by what found it: {@code catalog}, {@code crf}, {@code short-form}, …
 */
public record Mention(Span span, MentionType type, @Nullable String entity, String by) {}
