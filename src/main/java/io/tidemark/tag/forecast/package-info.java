/**
 * Forecasts: views of the future with a holder.
 *
 * <p>In: the sentences of an article, what is said in it and what moves in it. Out: forecasts, each
 * with its holder, its subject, a direction, a target (a level, a range or a size), a horizon and a
 * condition, as far as the text tells them.
 *
 * <p>A view is a move that is yet to come ({@code MovedViews}), a level or a state to come ({@code
 * LevelViews}), a noun ({@code NounViews}), a stand ({@code StandViews}) or one of these about what
 * the catalog has no name for ({@code UnnamedViews}: margins, revenue, volatility). Its holder is
 * whoever makes the statement that it stands in, else a crowd whose bets are told ({@code Holders})
 * or whoever stands before a verb of expecting ({@code Expecters}). What nobody holds is no
 * forecast. Targets of broker notes carry their own holder ({@code PriceTargets}).
 *
 * <pre>{@code
 * // Acme Bank said that if rates fall, gold is expected to reach $2,500 by the end of 2024.
 * // -> holder Acme Bank, subject gold, UP, 2500 USD, 2024-12-31, "if rates fall"
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.forecast;

import org.jspecify.annotations.NullMarked;
