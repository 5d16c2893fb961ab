/**
 * Search: from a line in the query language to articles.
 *
 * <p>In: a query as typed. {@link io.tidemark.search.QueryParser} turns it into an {@link
 * io.tidemark.search.Expression}; its grammar stands there, and {@link
 * io.tidemark.search.QueryLanguage} tells it to who types. Words that are a name of the catalog
 * ({@link io.tidemark.search.Aliases}) find its tag too. A {@link io.tidemark.search.Selection}
 * adds the days, the zone they are counted in, and the moment as of which is asked: nothing is seen
 * that was not known by then, and each article in the version that was the newest. Out: {@link
 * io.tidemark.search.Searcher} gives {@link io.tidemark.search.Hits}, a page of articles with the
 * sentence that shows best why each was found, or hands every selected article to a visitor that
 * counts.
 *
 * <p>Whatever is wrong with a query becomes one {@link io.tidemark.search.QueryException}, which
 * points at the place and says what was expected. A page ends with a cursor, with which the next
 * one begins; it is refused with another query.
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
