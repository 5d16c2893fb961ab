/**
 * Stories: groups the copies of one text, whoever prints them.
 *
 * <p>In: an {@link io.tidemark.article.Article}. Its text becomes a {@link
 * io.tidemark.story.Fingerprint}: the hashes of its runs of five words, and 32 band keys made from
 * 128 minimum hashes of them. Texts that share a band key are compared; from a Jaccard similarity
 * of 0.7 on ({@link io.tidemark.story.Fingerprint#COPY}) they are copies. A long text keeps only
 * its 1,024 smallest hashes, so the memory an article takes is bounded.
 *
 * <p>Out: for a whole batch {@link io.tidemark.story.StoryGroups} names each article's story and
 * its original, the copy published first. For a stream {@link io.tidemark.story.StoryFinder} looks
 * in what it saw lately and in one more place, such as an index.
 *
 * <pre>{@code
 * StoryGroups groups = new StoryGroups();
 * articles.forEach(groups::add);
 * groups.placed();                        // [Placed[id=a, story=9f…, original=true, similarity=1.0], …]
 * }</pre>
 */
@NullMarked
package io.tidemark.story;

import org.jspecify.annotations.NullMarked;
