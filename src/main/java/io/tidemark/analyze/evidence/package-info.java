/**
 * Evidence: the sentences behind any cell of any table.
 *
 * <p>In: a {@link io.tidemark.search.Searcher}, the {@link io.tidemark.search.Selection} that a
 * table was made of, and the {@link io.tidemark.analyze.evidence.Cell} meant. Out: {@link
 * io.tidemark.analyze.evidence.Evidence}, a row for each place in a text that was counted: the
 * sentence with its offsets, the words that decided, the rule that found the theme, the catalog it
 * is of, and the hashes of the article and its document, so that a reader can go and look.
 *
 * <p>A cell without a subject is one of a theme: its rows are the places where the themes of the
 * query are told, or the articles themselves where the query names no theme. A cell with one is of
 * co-moves: its rows are the moves. Either way its count of stories is the one that the table
 * shows.
 *
 * <pre>{@code
 * Cell cell = new Cell("yen", Way.DOWN, Certainty.REPORTED, Scope.SENTENCE);
 * Evidence.of(searcher, selection, cell, 20).counts();   // 48 articles, 41 stories, 3 publishers
 * }</pre>
 */
@NullMarked
package io.tidemark.analyze.evidence;

import org.jspecify.annotations.NullMarked;
