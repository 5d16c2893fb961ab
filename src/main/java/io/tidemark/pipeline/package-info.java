/**
 * Runs the stages over a batch of documents: what is the same for every stage, such as threads and
 * order, is here, so that the stages themselves stay functions from one record to the next.
 *
 * <p>{@link io.tidemark.pipeline.InOrder} applies a stage to a stream on several threads and hands
 * on the results in the order of the input, with a bounded number of documents in memory. {@link
 * io.tidemark.pipeline.Ingest} takes documents all the way into an index: reads them, tags what the
 * index does not hold yet, finds the story of each, and counts what became of every one. A document
 * whose bytes the index knows is neither read nor tagged again. One that cannot be used is a result
 * like any other; only a fault of the program ends a run.
 *
 * <p>{@link io.tidemark.pipeline.Retag} applies a changed catalog to an index, on what is kept of
 * each article; {@link io.tidemark.pipeline.KeptCatalogs} holds the catalogs to compare with.
 * {@link io.tidemark.pipeline.LiveCatalog} follows the folder of models while a process runs.
 *
 * <pre>{@code
 * InOrder.map(documents, 4, reader::read, results -> results.forEach(this::print));
 *
 * Tally tally = new Ingest(index, stages).run(documents, 4, watcher);
 * tally.unchanged();                      // 48
 * }</pre>
 */
@NullMarked
package io.tidemark.pipeline;

import org.jspecify.annotations.NullMarked;
