/**
 * What the readers of all formats share: the draft of an article, and how dates, bylines and lines
 * of text are understood.
 *
 * <p>A reader fills a {@link io.tidemark.read.draft.Draft}: each value is {@link
 * io.tidemark.read.draft.Told} by a piece of evidence, the strongest that the format offers. {@link
 * io.tidemark.read.draft.DateText} parses dates as people and machines write them, {@link
 * io.tidemark.read.draft.Byline} splits "By Ana Reyes and Tom Okafor" into people, {@link
 * io.tidemark.read.draft.Prose} tidies paragraphs and drops lines such as "Advertisement".
 *
 * <pre>{@code
 * Draft draft = Draft.empty()
 *     .withTitle(new Told<>("Gold closes at a record", "meta:og:title"))
 *     .withPublished(new Told<>(DateText.parse("July 16, 2024", "text:dateline")));
 * }</pre>
 */
@NullMarked
package io.tidemark.read.draft;

import org.jspecify.annotations.NullMarked;
