/**
 * Search: from a line in the query language to articles.
 *
 * <p>In: a query as typed. {@link io.tidemark.search.QueryParser} turns it into an {@link
 * io.tidemark.search.Expression}; its grammar stands there. A {@link io.tidemark.search.Selection}
 * adds the days, the zone they are counted in, and the moment as of which is asked: nothing is seen
 * that was not known by then, and each article in the version that was the newest. Out: {@link
 * io.tidemark.search.Searcher} gives {@link io.tidemark.search.Hits}, a page of articles with the
 * sentence that shows best why each was found, or hands every selected article to a visitor that
 * counts.
 *
 * <p>Whatever is wrong with a query becomes one {@link io.tidemark.search.QueryException}, which
 * points at the place and says what was expected.
 *
 * <pre>{@code
 * try (Snapshot snapshot = snapshots.acquire()) {
 *   Searcher searcher = new Searcher(snapshot, () -> catalog);
 *   Hits hits = searcher.search(Selection.of("theme:trump-trade AND subject:bitcoin"), Order.RELEVANCE, Page.FIRST);
 *   hits.counts();                // articles=3, stories=2, publishers=3
 *   hits.hits().getFirst();       // title, day, publisher, passage
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.search;

import org.jspecify.annotations.NullMarked;
