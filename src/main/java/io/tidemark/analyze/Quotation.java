package io.tidemark.analyze;

import io.tidemark.article.Field;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an article that shows what was counted.
 *
 * @param quote as it stands in the article
 * @param start its offset in that field, in UTF-16 code units
 * @param article id of the article
 * @param day its publication day
 */
public record Quotation(
    String quote,
    Field field,
    int start,
    String article,
    @Nullable String publisher,
    @Nullable LocalDate day) {}
