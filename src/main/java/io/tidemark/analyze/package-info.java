/**
 * Analysis: from selected articles to figures.
 *
 * <p>In: a {@link io.tidemark.search.Searcher} and a {@link io.tidemark.search.Selection}. Out:
 * {@link io.tidemark.analyze.ThemeTable}, what is talked about; {@link
 * io.tidemark.analyze.Timeline}, how much of it there was when; {@link
 * io.tidemark.analyze.CoMoves}, which subjects move with it and which way.
 *
 * <p>Counts are honest: articles, stories (copies of one text folded) and publishers are three
 * numbers everywhere, and directions are counted in stories. Articles in languages that are not
 * tagged are counted, and left out of shares by theme. Each figure can be opened: a row of co-moves
 * quotes the sentence that shows it.
 *
 * <pre>{@code
 * CoMoves moves = CoMoves.of(searcher, Selection.of("theme:trump-trade"), Scope.ARTICLE);
 * moves.rows().getFirst();   // bitcoin: 4 stories, up 4, down 0, median +3.2 PERCENT, "…", …
 * }</pre>
 */
@NullMarked
package io.tidemark.analyze;

import org.jspecify.annotations.NullMarked;
