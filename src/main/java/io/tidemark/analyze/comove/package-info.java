/**
 * Co-moves: what goes up and down where a theme is told.
 *
 * <p>In: a {@link io.tidemark.search.Searcher} and a {@link io.tidemark.search.Selection}. Out:
 * {@link io.tidemark.analyze.comove.CoMoves}, the subjects that move there, which way, by how much,
 * and whether more often than elsewhere.
 *
 * <p>A subject is anything that moves: an asset, a yield, a figure. All directions are counted in
 * stories, what is {@link io.tidemark.analyze.comove.Certainty reported} and what is expected
 * apart; copies of one text count once. {@link io.tidemark.analyze.comove.Scope} tells how near to
 * the theme a move must be told. Whether a subject goes with a theme is a comparison with the
 * {@link io.tidemark.analyze.comove.Background} of all tagged articles of the same days and the
 * same moment.
 *
 * <p>One scan reads the column of tellings by a cursor, and counts in arrays; nothing is made for a
 * single move. Only the rows that are shown are quoted.
 *
 * <pre>{@code
 * CoMoves moves = CoMoves.of(searcher, selection, Scope.ARTICLE, new CoMoves.Extent(20, 3));
 * moves.rows().getFirst();   // yen: 64 stories, down 50, up 12, -1.2 % in the middle, lift 3.1, …
 * }</pre>
 */
@NullMarked
package io.tidemark.analyze.comove;

import org.jspecify.annotations.NullMarked;
