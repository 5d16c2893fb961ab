package io.tidemark.speaker;

import org.jspecify.annotations.Nullable;

/**
 * A house that somebody speaks for.
 *
 * @param entity catalog id, or null where the catalog lacks it
 * @param name as the text tells it
 */
public record House(@Nullable String entity, String name) {}
