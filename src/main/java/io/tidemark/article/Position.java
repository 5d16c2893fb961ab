package io.tidemark.article;

import org.jspecify.annotations.Nullable;

/** How investors stand in a subject. */
public record Position(
    EntityRef subject, PositionKind kind, Quantity value, @Nullable EntityRef source, Span span) {}
