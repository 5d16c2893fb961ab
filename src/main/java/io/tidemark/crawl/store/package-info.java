/**
 * What a crawl leaves on disk: WARC files, and the journal by which the next run goes on.
 *
 * <p>In: a {@link io.tidemark.crawl.store.Visit} to a {@link io.tidemark.crawl.store.Target}, the
 * targets that it found, and, where it is kept, the {@link io.tidemark.crawl.store.Capture}. Out:
 * files {@code crawl-20240716205925-00001.warc.gz} in the folder; in its hidden folder {@code
 * .crawl} the one that is being written, with {@code .open} behind its name, and the journal; and,
 * when the store is opened again, what is known and what is still to be done.
 *
 * <p>A visit is finished when its line in the journal is on the disk; its records in the WARC file
 * are there before. Whatever a killed run left behind that is cut off when the store is opened: a
 * half-written line, and what stands in a WARC file behind the last record that the journal tells
 * of. So nothing is in the files twice, and nothing that was finished is lost.
 *
 * <pre>{@code
 * try (CrawlStore store = CrawlStore.open(Path.of("corpus"), settings)) {
 *   store.pending().forEach(queue::add);
 *   List<Target> isNew = store.finish(visit, found, capture);
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.crawl.store;

import org.jspecify.annotations.NullMarked;
