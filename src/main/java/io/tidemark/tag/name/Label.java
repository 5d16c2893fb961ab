package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * What a run of tokens names.
 *
 * @param entity catalog id or null
 * @param by what found it
 */
record Label(MentionType type, @Nullable String entity, String by) {}
