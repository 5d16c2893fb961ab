/**
 * PDF: from glyphs on pages to paragraphs in reading order.
 *
 * <p>In: the bytes of a PDF. Out: a {@link io.tidemark.read.draft.Draft}, or an {@link
 * io.tidemark.read.draft.Unreadable} that says why not: locked, cut off, a scan, beyond sense.
 *
 * <ol>
 *   <li>{@code Soundness} looks at what the file claims before any page is read.
 *   <li>{@code Glyphs} collects what is drawn, page by page, whatever the order it is drawn in.
 *   <li>{@code Rows} puts glyphs on one base line together and cuts them where a wide gap stands.
 *   <li>{@code RunningHeads} takes out what stands on each page: heads, feet, page numbers.
 *   <li>{@code Columns} finds the {@code Gutter} between columns and puts the left one before the
 *       right, a narrow box behind the text; rows of short cells are rows of a table.
 *   <li>{@code Paragraphs} joins lines, rejoins words that a line end split ({@code Hyphens}), and
 *       ends a paragraph where the page shows its end.
 * </ol>
 *
 * <p>The title is what the first page shows in its largest type: the metadata often holds the name
 * of a file.
 *
 * <pre>{@code
 * Draft draft = PdfReader.read(bytes);
 * draft.title();    // "Own the belly of the curve", by "pdf:largest-type"
 * draft.asides();   // "Page 1 of 2", "Important disclosures …"
 * }</pre>
 */
@NullMarked
package io.tidemark.read.pdf;

import org.jspecify.annotations.NullMarked;
