/**
 * Documents as they are printed: what a text without mark-up tells by its lines, and above all what
 * a broker's note tells in the masthead and the boxes of its first page.
 *
 * <p>In: {@link io.tidemark.read.note.Printed}, the title, paragraphs and page heads of a document.
 * Out: its {@code Draft}: masthead read, legal text set apart, and for broker research a {@link
 * io.tidemark.article.Note} with house, analysts, date, rating, price target and ticker.
 *
 * <p>Houses lay out first pages in many ways, but nearly all of them put a label and its value on
 * one line, in two cells, or one below the other:
 *
 * <pre>
 * Rating: Outperform             Rating          Price target       目标价:人民币 21.50 元
 * Price target: US$42.50         Buy (maintain)  HK$12.30
 * </pre>
 *
 * <p>{@code Labelled} finds these pairs; {@code RatingFinder}, {@code TargetFinder}, {@code
 * TickerFinder}, {@code AnalystFinder} and {@code HouseFinder} read one part each, and {@code
 * NoteFinder} decides whether it is a note at all: two signs are needed, since news tell of ratings
 * too. The words of ratings, labels, currencies, exchanges and houses stand in {@code lexicon.txt}.
 */
@NullMarked
package io.tidemark.read.note;

import org.jspecify.annotations.NullMarked;
