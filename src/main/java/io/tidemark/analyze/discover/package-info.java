/**
 * Discovery: phrases that may be themes which the catalog does not know yet.
 *
 * <p>In: a searcher, a stretch of days and how many months before it is held against. Out: a {@link
 * io.tidemark.analyze.discover.Discovery}, whose rows are names of themes ("the carry trade"),
 * phrases that are told much more than before, and phrases that things are told to move because of
 * while no theme is told.
 *
 * <p>Phrases are read from the annotations that the index keeps; names, and all that tags of the
 * catalog cover, are left out. Each is then counted in the index, in stories, in the days that are
 * looked at and in the months before. The surprise is Dunning's G², the q-value Benjamini and
 * Hochberg's over all phrases that were counted. Of phrases that are pieces of one another one is
 * shown.
 *
 * <p>A {@link io.tidemark.analyze.discover.Draft} makes a theme's file of a row, with sentences of
 * the articles to test it with.
 *
 * <pre>{@code
 * Discovery found = Discoverer.discover(searcher, selection, 3, 15);
 * found.rows().getFirst();    // NAME currency war: 31 stories, 2 before, first on 2013-01-15, "…"
 * }</pre>
 */
@NullMarked
package io.tidemark.analyze.discover;

import org.jspecify.annotations.NullMarked;
