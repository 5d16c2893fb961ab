/**
 * Quantities and times: what a sentence says in numbers, and which day it speaks of.
 *
 * <p>In: a {@link io.tidemark.tag.text.Sentence}, the token ranges that are names ("Russell 2000"
 * holds no number), and the article's publication day. Out: {@link io.tidemark.article.When}s from
 * {@link io.tidemark.tag.quantity.TimeFinder}, then {@link io.tidemark.article.Quantity}s from
 * {@link io.tidemark.tag.quantity.QuantityFinder}, each with the tokens it stands at. Times come
 * first: what is a time is no number.
 *
 * <p>A sentence is read as {@code Pieces} (tokens, with "25bps" and "USD16" cut in two). {@code
 * NumberReader} reads digits and words to a number, {@code UnitReader} the unit before or behind
 * it, {@code AmountReader} puts the two together and refuses what only looks like an amount
 * ("10-year", "8:30"), {@code RangeReader} joins "4.2% to 4.7%".
 *
 * <pre>{@code
 * List<At<When>> times = new TimeFinder(article.published()).find(article, sentence, names);
 * List<At<Quantity>> quantities = QuantityFinder.find(article, sentence, namesAndTimes);
 * // "Gold rose 0.5% to $2,468 on Tuesday" -> 0.5 PERCENT, 2468 USD; 2024-07-16
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.quantity;

import org.jspecify.annotations.NullMarked;
