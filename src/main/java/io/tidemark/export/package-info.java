/**
 * Export: one model of a table, written in each format.
 *
 * <p>In: what {@code analyze} and {@code search} return. {@link io.tidemark.export.Tables} makes a
 * {@link io.tidemark.export.Table} of it: typed columns, rows, and what the whole is about. Out:
 * {@link io.tidemark.export.Format} writes it as aligned text for a {@link
 * io.tidemark.export.Screen}, as JSON, JSON Lines or CSV (RFC 4180). Text is for people: rounded
 * numbers, spark lines, marked passages, cut to the width of the screen. The others are for
 * programs: full numbers, ISO dates, no colour, nothing cut.
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
