/**
 * Spreadsheets: flat rows as XLSX.
 *
 * <p>In: columns, rows one by one and what they were made from. Out: a workbook whose sheets have a
 * frozen header, widths that fit, numbers as numbers, shares as percent and days as days; what does
 * not fit on a sheet (1,048,576 rows) goes on on the next. The last sheet, {@code About}, and the
 * document's properties tell the provenance. Rows are written as they come: a workbook of any
 * length takes little memory.
 *
 * <p>A cell holds 32,767 characters: longer text is cut and ends in {@code …}. Text stands as text,
 * whatever it begins with, so that none of it runs as a formula.
 *
 * <pre>{@code
 * try (SheetFile file = new SheetFile(out, provenance);
 *     RowWriter rows = file.sheet("themes", columns)) {
 *   rows.write(List.of("rate-cut", 12L));
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.export.sheet;

import org.jspecify.annotations.NullMarked;
