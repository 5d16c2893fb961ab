/**
 * The index: one Lucene document a version of an article, with its tags in the stream of its words.
 *
 * <p>In: an {@link io.tidemark.index.Entry}, a tagged article with the document it was read from
 * and its story. Out: its {@link io.tidemark.index.Fate}; and {@link io.tidemark.index.Snapshot}, a
 * view of all that was committed, in which searches run.
 *
 * <p>In the field {@code text} (see {@link io.tidemark.index.Fields}) title and body follow one
 * another as words. Each word stands as it is written, in lower case, and at the same position as
 * its stem behind a {@code ~}. A tag stands at the position of its first word too, so that a phrase
 * can mix words and tags:
 *
 * <pre>{@code
 * The        trump               trade    lifted            bitcoin
 * the ~the   trump ~trump        trade    lifted ~lift      bitcoin ~bitcoin
 *            theme:trump-trade   ~trade   move:bitcoin/up   subject:bitcoin
 * }</pre>
 *
 * <p>An article that changes gets a new version; {@link io.tidemark.index.Seen} tells which one is
 * seen at a moment. Texts in other languages than English are not tagged, and their words have no
 * stems: each stands behind a {@code =} as it is.
 *
 * <p>What counting needs stands beside it in columns: day, time, publisher, story, themes and
 * moves, forecasts and statements ({@link io.tidemark.index.Columns}). A {@link
 * io.tidemark.index.View} gives stories and publishers dense numbers, so that counting works on
 * arrays. The tagged article itself is stored as JSON.
 *
 * <pre>{@code
 * try (ArticleIndex index = ArticleIndex.open(Path.of("index"), InstantSource.system())) {
 *   index.put(entry);                     // INDEXED, REPLACED, UNCHANGED or DUPLICATE
 *   index.commit();
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.index;

import org.jspecify.annotations.NullMarked;
