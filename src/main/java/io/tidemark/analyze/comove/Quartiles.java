package io.tidemark.analyze.comove;

import io.tidemark.article.Unit;

/**
 * The changes of a subject that are told in one unit, positive where it went up.
 *
 * @param count how many there are, one a story unless a story tells several
 * @param low a quarter of them is less
 * @param middle the median
 * @param high a quarter of them is more
 */
public record Quartiles(Unit unit, int count, double low, double middle, double high) {}
