/**
 * From paths to raw documents: bytes and where they are from.
 *
 * <p>In: the paths a user typed, each a file, a folder (walked, in the order of its names) or
 * {@code -} for standard input. Out: a lazy stream of {@link io.tidemark.acquire.Acquired}, one
 * after the other and never two in memory: a {@link io.tidemark.article.RawDocument}, or a {@link
 * io.tidemark.article.Rejected} where something could not be opened or read. In folders and
 * archives, hidden files (their names begin with a dot) and a {@code README} are passed over.
 *
 * <p>What a file holds is told by its first bytes. {@code .gz} is read as what it wraps, and these
 * hold many documents, each named behind {@code #}:
 *
 * <ul>
 *   <li>JSON Lines and lists in JSON, by the number of the line or article: {@code wire.jsonl#12}
 *   <li>mailboxes (mbox), by the number of the message: {@code desk.mbox#3}
 *   <li>RSS, Atom and JSON feeds and news sitemaps, by the entry's address: {@code
 *       feed.xml#https://wire.example/gold}
 *   <li>web archives (WARC, ARC), by the page's address: {@code crawl.warc.gz#https://…}; which
 *       records are pages is told at {@code WarcPages}
 *   <li>tar and ZIP archives, by the file's name; each file is opened like any other, but an
 *       archive within a ZIP archive is left to the {@code read} room: {@code
 *       2024.tar.gz#july/wire.jsonl#12}
 * </ul>
 *
 * All other types are left for the {@code read} room to tell. A file that is cut off or damaged
 * gives all that stands before the damage, then one rejection that says where it is.
 *
 * <pre>{@code
 * try (Stream<Acquired> documents = Sources.open(List.of("mail/", "news.jsonl.gz"), System.in)) {
 *   documents.forEach(...);
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.acquire;

import org.jspecify.annotations.NullMarked;
