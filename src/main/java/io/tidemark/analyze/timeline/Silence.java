package io.tidemark.analyze.timeline;

import java.time.LocalDate;

/**
 * A publisher that has fallen silent: of whose articles a day there is a {@link
 * io.tidemark.statistics.ChangePoint} down to a tenth or less.
 *
 * @param since the first day of it
 * @param perDay articles a day before
 */
public record Silence(String publisher, LocalDate since, double perDay) {}
