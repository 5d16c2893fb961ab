/**
 * Files that hold other files: ZIP, which Office, OpenDocument and EPUB files are made of, and
 * OLE2, which the older Office formats are.
 *
 * <p>In: bytes. Out: a container whose parts may be read without harm; what may do harm is an
 * {@link io.tidemark.read.draft.Unreadable} with the reason before any parser sees it:
 *
 * <ul>
 *   <li>entries that unpack to far more than their size, or to more than the program would hold;
 *   <li>XML that declares entities, be it to swell or to name files elsewhere;
 *   <li>passwords and macros.
 * </ul>
 *
 * <p>{@code Zip} counts what really unpacks, since the sizes that an archive declares may lie. What
 * a container is follows from its parts, never from its name: {@code ZipType}, {@code OleType}.
 *
 * <pre>{@code
 * Zip zip = Zip.open(bytes);               // Unreadable: "a zip bomb: word/document.xml …"
 * switch (ZipType.of(zip)) {
 *   case WORD -> ...
 *   case PLAIN -> zip.names().forEach(...);
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.read.container;

import org.jspecify.annotations.NullMarked;
