package io.tidemark.index;

import org.jspecify.annotations.Nullable;

/**
 * What a list of articles shows of one.
 *
 * @param published ISO instant or day, as told
 */
public record Shown(
    String id,
    String title,
    String body,
    @Nullable String url,
    @Nullable String published,
    @Nullable String publisher) {}
