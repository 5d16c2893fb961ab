/**
 * Analysis: from selected articles to figures.
 *
 * <p>In: a {@link io.tidemark.search.Searcher} and a {@link io.tidemark.search.Selection}. Out:
 * {@link io.tidemark.analyze.ThemeTable}, what is talked about. The rooms below answer one question
 * each.
 *
 * <p>Counts are honest: articles, stories (copies of one text folded) and publishers are three
 * numbers everywhere. Articles in languages that are not tagged are counted, and left out of shares
 * by theme. Each figure can be opened: a {@link io.tidemark.analyze.Quotation} shows the sentence
 * behind it.
 *
 * <pre>{@code
 * ThemeTable table = ThemeTable.of(searcher, Selection.ALL);
 * table.rows().getFirst();   // rate-cut: 14 articles, 11 stories, 5 publishers, share 0.297, …
 * }</pre>
 */
@NullMarked
package io.tidemark.analyze;

import org.jspecify.annotations.NullMarked;
