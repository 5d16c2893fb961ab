/**
 * Reads documents in processes of their own, so that a file on which a parser hangs, runs out of
 * memory or dies costs that one file.
 *
 * <p>In: a {@link io.tidemark.article.RawDocument} in a format for which there are large parsers
 * (PDF, Office, archives). Out: its {@link io.tidemark.article.Reading}s, the same that {@link
 * io.tidemark.read.ArticleReader} gives in this process, or one {@link
 * io.tidemark.article.Rejected} that says what became of the process.
 *
 * <p>{@link io.tidemark.read.isolated.IsolatedReader} keeps a few processes of Tika Pipes. The
 * bytes go there as a file in a folder of our own; Tika starts the process, watches its time and
 * starts the next one when it died. In it {@link io.tidemark.read.isolated.ReadingParser} stands in
 * the place of Tika's parsers and runs the reader of this program, whose readings come back as
 * JSON. The first document waits about a second for its process; a run without such documents
 * starts none.
 *
 * <pre>{@code
 * try (IsolatedReader processes = new IsolatedReader(ProcessLimits.standard(2), null)) {
 *   ArticleReader reader = new ArticleReader(settings, processes::read);
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.read.isolated;

import org.jspecify.annotations.NullMarked;
