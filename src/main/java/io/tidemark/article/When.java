package io.tidemark.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time told in the text.
 *
 * @param date the day it was worked out to from the publication day, or null where it could not be;
 *     of a longer stretch its last day
 */
public record When(@Nullable LocalDate date, Span span) {}
