/**
 * Word, RTF, OpenDocument, slides, sheets and books: from bytes to blocks of text.
 *
 * <p>In: a document whose container was checked ({@code read.container}). Out: a {@link
 * io.tidemark.read.draft.Draft}, or an {@link io.tidemark.read.draft.Unreadable} with the reason.
 *
 * <p>Each format becomes an {@code OfficeText}: {@code Block}s in reading order, and what stands at
 * the head and the foot of each page. {@code Composition} makes the draft of it: title, masthead,
 * text, and what is set apart.
 *
 * <ul>
 *   <li>{@code Tika} runs Tika's parser for Word, sheets and OpenDocument; {@code XhtmlBlocks}
 *       listens to it. A row of a table is a line, its cells parted by {@code " | "}; a table that
 *       only lays out the page is read cell by cell.
 *   <li>{@code Rtf}, {@code Slides} and {@code Book} read their formats themselves, as they need
 *       what Tika does not tell: tables and character sets of RTF, titles and notes of slides, the
 *       order of chapters.
 * </ul>
 *
 * <pre>{@code
 * Draft draft = OfficeReader.read(OfficeType.RTF, bytes);
 * draft.title();   // "Own the belly of the curve", by "text:title"
 * }</pre>
 */
@NullMarked
package io.tidemark.read.office;

import org.jspecify.annotations.NullMarked;
