/**
 * Said and happened: what texts tell, beside the prices of what they tell of.
 *
 * <p>In: a {@link io.tidemark.search.Searcher}, a {@link io.tidemark.search.Selection} and {@link
 * io.tidemark.price.Prices}. Out: {@link io.tidemark.analyze.price.SaidAndHappened}, each reported
 * change against the closes; {@link io.tidemark.analyze.price.Leads}, whether a theme's index goes
 * before returns or after them; {@link io.tidemark.analyze.price.Events}, what prices did around a
 * theme's bursts.
 *
 * <p>A change is compared over the time it is told of ({@link io.tidemark.analyze.price.Stretch}),
 * which the words around it tell: a day's by that day's close against the one before, a week's,
 * month's, quarter's or year's from the last close before it to the last one in it. One within a
 * session, or since some day, cannot be told from closes and is not compared. It agrees when it has
 * the same sign and is as large within {@link io.tidemark.analyze.price.Tolerance}; what is close
 * in time only agrees by sign.
 *
 * <pre>{@code
 * SaidAndHappened said = SaidAndHappened.of(searcher, Selection.ALL, prices, catalog);
 * said.rows().getFirst().strict();   // 0.93
 * said.checks().getFirst();          // gold UP 1.2 PERCENT told of 2024-07-16, +1.24 happened, …
 * }</pre>
 */
@NullMarked
package io.tidemark.analyze.price;

import org.jspecify.annotations.NullMarked;
