/**
 * Feeds and sitemaps: bytes to entries and addresses.
 *
 * <p>In: the bytes of a file or a response, also inside gzip, and the address they came from, which
 * relative addresses are resolved against. Out: one {@link io.tidemark.feed.FeedContent}: a feed
 * (RSS 0.9x, 1.0, 2.0, Atom, JSON Feed 1.0 and 1.1), a sitemap (also of news, also as plain text),
 * a sitemap index, or the fault that keeps them from being read. Nothing is thrown.
 *
 * <p>Feeds in the wild are seldom valid XML, so they are read with jsoup's XML parser: it takes
 * blanks before the declaration, undeclared entities such as {@code &nbsp;}, undeclared prefixes
 * and unclosed elements as they come. It expands no entity that a file declares and opens no
 * address; a file that declares entities is refused all the same. Content and summaries are HTML,
 * whatever they were in the feed. Times keep the zone that they were told in, and a bare day stays
 * one.
 *
 * <pre>{@code
 * switch (FeedReader.read(bytes, "https://wire.example/feed.xml")) {
 *   case FeedContent.Feed feed -> feed.entries().forEach(entry -> visit(entry.address()));
 *   case FeedContent.Sitemap map -> map.locations().forEach(page -> visit(page.address()));
 *   case FeedContent.SitemapIndex index -> index.sitemaps().forEach(map -> open(map.address()));
 *   case FeedContent.Fault fault -> tell(fault.reason());
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.feed;

import org.jspecify.annotations.NullMarked;
