/**
 * The daily report: what one day told that the days before did not.
 *
 * <p>In: a {@link io.tidemark.search.Searcher}, a day, a zone and a moment. Out: {@link
 * io.tidemark.report.DailyReport}: the themes that are new, that rise and that fade against the 28
 * days before, what moves with each and a sentence that says so, the forecasts made, and the
 * stories that were told most. Each thing leads to an article. {@code export} writes it.
 *
 * <p>How a theme is judged, by {@link io.tidemark.report.ThemeTrend}: of the {@code N} tagged
 * stories of the day {@code n} tell it, and of those of the 28 days before the part {@code p} did.
 * {@code z = (n - Np) / sqrt(Np(1 - p))} is the score of one proportion against another that is
 * taken as known (Wilson 1927). New: n is 2 or more, and no story told it before. Rising: n is 3 or
 * more and z at least 2. Fading: Np is 3 or more and z at most -2. Where fewer than 7 of the 28
 * days have tagged articles, nothing is called any of it.
 *
 * <pre>{@code
 * DailyReport report = Daily.of(searcher, day, Selection.ALL, 10);
 * report.rising().getFirst();   // cyprus-crisis: 14 stories, 3.2 expected, z 6.3, moves with euro …
 * }</pre>
 */
@NullMarked
package io.tidemark.report;

import org.jspecify.annotations.NullMarked;
