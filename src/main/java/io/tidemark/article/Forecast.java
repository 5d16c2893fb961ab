package io.tidemark.article;

import org.jspecify.annotations.Nullable;

/**
 * A view of the future with a holder.
 *
 * @param condition the words that say under which condition, if any
 * @param span the sentence or clause that tells it
 */
public record Forecast(
    EntityRef forecaster,
    EntityRef subject,
    @Nullable Direction direction,
    @Nullable Quantity target,
    @Nullable When horizon,
    @Nullable Span condition,
    Span span) {}
