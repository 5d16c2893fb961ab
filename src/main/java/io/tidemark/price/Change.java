package io.tidemark.price;

/**
 * What a subject did from one close to another.
 *
 * @param relative the subject's change as a part of its value before: 0.012 is 1.2 percent up; NaN
 *     where a close is not above zero
 * @param absolute the subject's change in points of the series; of a rate, percentage points
 */
public record Change(Close from, Close to, double relative, double absolute) {}
