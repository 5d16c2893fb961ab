/**
 * Charts: numbers as pictures that read well in print.
 *
 * <p>In: a {@link io.tidemark.export.chart.Plot}, which is plain data: names, times and numbers
 * with their labels, and the {@link io.tidemark.export.flat.Provenance} of it. Out: {@link
 * io.tidemark.export.chart.Picture} writes it as SVG, whose text is text, or as PNG with 300 dots
 * an inch. Both have title, labelled axes, legend and, under the picture, what it was made from; in
 * their metadata they carry all of that.
 *
 * <p>Each plot has a class that sets JFreeChart up for it. {@code Look} has what they share:
 * colours told apart by those who see few colours (Okabe and Ito 2008), each with a dash and a mark
 * of its own so that lines are told apart in grey too.
 *
 * <p>Nothing else in the program loads a class of AWT or of JFreeChart: a table is printed without
 * them.
 *
 * <pre>{@code
 * Plot plot = new Plot.Lines("Stories a day", when, stories, List.of(new Plot.Line(…)), List.of());
 * new Picture(plot, provenance).png(out);
 * }</pre>
 */
@NullMarked
package io.tidemark.export.chart;

import org.jspecify.annotations.NullMarked;
