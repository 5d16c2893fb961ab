/**
 * Parquet: flat rows as a columnar file.
 *
 * <p>In: columns, rows one by one and what they were made from. Out: one file of row groups of 16
 * MB, compressed with Snappy, in the first version of the format's pages, which every reader knows.
 * Texts are UTF-8 strings, days are {@code DATE}, moments {@code TIMESTAMP} in microseconds of UTC,
 * all columns optional. The provenance stands in the footer's key-value metadata, each key with
 * {@code tidemark.} before it.
 *
 * <p>The library is Parquet's own writer over parquet-floor's stand-ins for Hadoop: no Hadoop, no
 * configuration of one.
 *
 * <pre>{@code
 * try (RowWriter rows = ParquetRows.open(out, columns, provenance)) {
 *   rows.write(List.of("rate-cut", 12L, LocalDate.of(2024, 7, 16)));
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.export.parquet;

import org.jspecify.annotations.NullMarked;
