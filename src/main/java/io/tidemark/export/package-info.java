/**
 * Export: one model of a table, written in each format.
 *
 * <p>In: what {@code analyze} and {@code search} return. {@link io.tidemark.export.Tables} and the
 * classes beside it make a {@link io.tidemark.export.Table} of it: typed columns, rows, what the
 * whole is about, and, as a {@link io.tidemark.export.Chart}, which columns a picture is drawn
 * from. Out: {@link io.tidemark.export.Format} writes it as aligned text for a {@link
 * io.tidemark.export.Screen}, as JSON, JSON Lines, CSV (RFC 4180), Parquet or XLSX, or draws it as
 * SVG or PNG. Text is for people: rounded numbers, spark lines, marked passages, cut to the width
 * of the screen. The others are for programs: full numbers, ISO dates, no colour, nothing cut.
 *
 * <p>Each file tells what it was made from; beside bare rows stands {@link
 * io.tidemark.export.Metadata}. {@link io.tidemark.export.TagExport} writes tagged articles by the
 * thousand, {@link io.tidemark.export.DailyPage} lays out the report of a day.
 *
 * <pre>{@code
 * Table table = Tables.of(ThemeTable.of(searcher, Selection.ALL));
 * Format.TABLE.write(table, System.out, new Screen(80, Screen.Colour.PLAIN));
 *
 * theme        articles  stories  publishers  share  last seen   per day
 * rate-cut           14       11           5  29.7%  2024-07-19  ▁▂▁▁▃█
 * }</pre>
 */
@NullMarked
package io.tidemark.export;

import org.jspecify.annotations.NullMarked;
