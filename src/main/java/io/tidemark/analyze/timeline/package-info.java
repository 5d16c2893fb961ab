/**
 * Timelines: how much there was of something, bucket by bucket, and why a day stands out.
 *
 * <p>In: a {@link io.tidemark.search.Searcher}, a {@link io.tidemark.search.Selection}, and a
 * {@link io.tidemark.analyze.timeline.Timeframe}: the length of a bucket, the base window of the
 * index, and the moment of asking. Out: a {@link io.tidemark.analyze.timeline.Timeline} of rows,
 * one a bucket, with what is not whole marked as such; or a {@link
 * io.tidemark.analyze.timeline.DayExplanation} of one day.
 *
 * <p>{@code Coverage} places everything that is seen in buckets, once for a view and a kind of
 * bucket; a timeline then costs one scan of what matches, one for each status, and one walk over
 * arrays. A trading {@link io.tidemark.analyze.timeline.Session} is defined by the local hours of
 * its market.
 *
 * <pre>{@code
 * Timeline weeks = Timeline.of("fiscal-cliff", searcher, Selection.of("theme:fiscal-cliff"),
 *     Timeframe.of(Interval.WEEK, Instant.now()));
 * weeks.rows().getFirst();   // 2012-10-01, 31 articles, 30 stories, 1 publisher, z, index, …
 * weeks.bursts();            // 2012-12-24 to 2013-01-06, weight 41.3
 * }</pre>
 */
@NullMarked
package io.tidemark.analyze.timeline;

import org.jspecify.annotations.NullMarked;
