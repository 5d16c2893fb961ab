/**
 * From paths to raw documents: bytes and where they are from.
 *
 * <p>In: the paths a user typed, each a file, a folder (walked, in the order of its names) or
 * {@code -} for standard input. Out: a lazy stream of {@link io.tidemark.acquire.Acquired}, one
 * after the other and never two in memory: a {@link io.tidemark.article.RawDocument}, or a {@link
 * io.tidemark.article.Rejected} where something could not be opened or read. In folders, hidden
 * files (their names begin with a dot) and a {@code README} are passed over.
 *
 * <p>What a file holds is told by its first bytes: {@code .gz} is read as what it wraps, and JSON
 * Lines become one document a line, named {@code path#12} after the twelfth. All other types are
 * left for the {@code read} room to tell.
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
