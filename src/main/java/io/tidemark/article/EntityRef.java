package io.tidemark.article;

import org.jspecify.annotations.Nullable;

/** Words that stand for a catalog entity or subject; {@code entity} is null where none is known. */
public record EntityRef(@Nullable String entity, Span span) {}
