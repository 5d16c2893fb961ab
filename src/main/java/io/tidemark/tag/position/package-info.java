/**
 * Positions: how investors stand in a subject, and the money that comes and goes.
 *
 * <p>In: the parsed sentences of an article. Out: {@link io.tidemark.article.Position}s: short
 * interest, net short and net long positions, flows into and out of funds and markets, holdings,
 * each with its subject, its size and the house the figure is from, where the sentence names one.
 *
 * <p>Each rule ({@code ShortInterest}, {@code NetPositions}, {@code FlowNouns}, {@code FlowVerbs},
 * {@code Holdings}) looks for its own words and then for the size and the subject beside them; a
 * telling without either is no position. What is set beside it in the same sentence ("…, compared
 * to 9.9% for the S&amp;P 500 fund") is read by {@code Repeats}, the source by {@code Sources}.
 *
 * <pre>
 * "Investors pulled $2.1 billion from gold funds, EPFR data showed"
 *   ->  OUTFLOW, gold, 2.1e9 USD, source epfr-global
 * </pre>
 */
@NullMarked
package io.tidemark.tag.position;

import org.jspecify.annotations.NullMarked;
