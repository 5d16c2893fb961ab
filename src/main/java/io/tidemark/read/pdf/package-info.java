/**
 * PDF: from glyphs on pages to paragraphs in reading order.
 *
 * <p>In: the bytes of a PDF. Out: a {@link io.tidemark.read.draft.Draft}; a file that is encrypted,
 * damaged or holds no text is a {@code NoText} failure with the reason.
 *
 * <ol>
 *   <li>{@code Glyphs} collects what is drawn, page by page, whatever the order it is drawn in.
 *   <li>{@code Rows} puts glyphs on one base line together and cuts them where a wide gap stands.
 *   <li>{@code Columns} finds the gutter between columns and puts the left one before the right;
 *       rows of short cells are rows of a table.
 *   <li>{@code RunningHeads} drops what stands on each page: heads, feet, page numbers.
 *   <li>{@code Paragraphs} joins lines, rejoins words that a line end split, and ends a paragraph
 *       where the page shows its end.
 * </ol>
 *
 * <p>The title is what the first page shows in its largest type: the metadata often holds the name
 * of a file.
 */
@NullMarked
package io.tidemark.read.pdf;

import org.jspecify.annotations.NullMarked;
