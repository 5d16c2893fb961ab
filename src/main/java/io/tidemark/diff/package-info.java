/**
 * What a change of the catalog gains and loses: the same articles, tagged with two catalogs.
 *
 * <p>In: two catalogs and annotated articles, from documents or kept in an index. Out: {@link
 * io.tidemark.diff.DiffReport}, the articles that gained or lost a theme, each with the sentence
 * and the rule that told it, and how many articles and stories tell the theme before and after, in
 * all and day by day.
 *
 * <p>{@link io.tidemark.diff.ThemeDiff} compares one article; {@link io.tidemark.diff.IndexDiff}
 * those of an index, and tags only the ones that the change can reach. Nothing is annotated twice.
 *
 * <pre>{@code
 * ThemeDiff diff = new ThemeDiff(before, after);
 * DiffReport report = new DiffReport();
 * report.add(diff.of(annotator.annotate(article)), story);
 * report.themes();       // rate-cut: 50 articles before, 53 after, 3 gained, none lost
 * }</pre>
 */
@NullMarked
package io.tidemark.diff;

import org.jspecify.annotations.NullMarked;
