/**
 * Statistics: pure functions over numbers, one class a method, and nothing of news in it.
 *
 * <p>In: counts and arrays of numbers, which are never changed. Out: a test's p-value, an interval,
 * a quantile. Each class names the paper or standard it follows; its test holds it against the
 * values printed there, or in R's documentation, never against its own.
 *
 * <p>Many tests at once find something by chance: whoever shows a table of tests shows {@link
 * io.tidemark.statistics.BenjaminiHochberg q-values} over all of its rows, also those that are not
 * shown.
 *
 * <pre>{@code
 * double surprise = LogLikelihood.of(110, 2552, 111, 29225);   // "the swiss" in Dunning's text: 270.72
 * double p = ChiSquare.pValue(surprise);
 * double[] q = BenjaminiHochberg.qValues(new double[] {0.008, 0.03, 0.123});
 * }</pre>
 */
@NullMarked
package io.tidemark.statistics;

import org.jspecify.annotations.NullMarked;
