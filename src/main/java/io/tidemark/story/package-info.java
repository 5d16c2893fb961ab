/**
 * Stories: groups the copies of one text, whoever prints them, and the versions of one article.
 *
 * <p>In: an {@link io.tidemark.article.Article}. Its text becomes a {@link
 * io.tidemark.story.Fingerprint}: the hashes of its runs of five words, those of its beginning, its
 * numbers and the words of its title, and 40 keys. Texts that share a key are compared by {@link
 * io.tidemark.story.Likeness}: from a Jaccard similarity of 0.7 on they are copies, or where one is
 * the other cut short; they are versions where they stand at one address, or under one title in one
 * house within a week, and one keeps half of the other. Texts that fill one mould with other
 * numbers, or share only their tail, are neither.
 *
 * <p>Out: for a whole batch {@link io.tidemark.story.StoryGroups} names each article's story, its
 * original, the copy published first, and which version of its article it is, the same in whatever
 * order they came. For a stream {@link io.tidemark.story.StoryFinder} looks in what it saw lately
 * and in one more place, such as an index. A long text keeps only its 1,024 smallest hashes, so the
 * memory an article takes is bounded; how many articles are kept is, too.
 *
 * <pre>{@code
 * StoryGroups groups = new StoryGroups();
 * articles.forEach(groups::add);
 * groups.placed();            // [Placed[id=a, story=9f…, original=true, similarity=1.0, version=1, of=null], …]
 * }</pre>
 */
@NullMarked
package io.tidemark.story;

import org.jspecify.annotations.NullMarked;
