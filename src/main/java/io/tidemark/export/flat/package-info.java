/**
 * Flat rows: what CSV, Parquet and spreadsheets have in common.
 *
 * <p>In: typed columns, then row after row of plain values, so that a file of any length can be
 * written without all of it in memory. Out: a {@link io.tidemark.export.flat.RowWriter} for each
 * format; the one for CSV and the one for JSON Lines are here, Parquet and XLSX have rooms of their
 * own. Nested values are flattened before they come here: an amount takes a column for its number
 * and one for its unit.
 *
 * <p>{@link io.tidemark.export.flat.Provenance} tells what the rows were made from, for the header
 * or the metadata of the file.
 *
 * <pre>{@code
 * List<FlatColumn> columns = List.of(FlatColumn.text("theme"), FlatColumn.whole("stories"));
 * try (RowWriter csv = new CsvRows(out, columns)) {
 *   csv.write(List.of("rate-cut", 12L));   // theme,stories CRLF rate-cut,12 CRLF
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.export.flat;

import org.jspecify.annotations.NullMarked;
