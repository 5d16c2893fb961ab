/**
 * Web pages: the article in a page, without what surrounds it.
 *
 * <p>In: the bytes of a page. Out: a {@link io.tidemark.read.draft.Draft}.
 *
 * <ol>
 *   <li>{@code JsonLd} and {@code MetaTags} collect what the page tells machines; {@code
 *       TitleFinder}, {@code DateFinder}, {@code AuthorFinder} and {@code PublisherFinder} weigh it
 *       against what the page shows people.
 *   <li>{@code Clutter} takes out what is no article by its tag, its class or its role: menus,
 *       share bars, newsletter boxes, comments, related links.
 *   <li>{@code Blocks} turns the rest into blocks: paragraphs, headings, list items, quotes, table
 *       rows, each with its share of link text.
 *   <li>{@code MainText} finds the container whose blocks are mostly prose, and {@code Trim} drops
 *       what still does not belong: bios, "Read more" lines, disclosure tails.
 *   <li>{@code BodyChoice} weighs that text against JSON-LD's {@code articleBody}.
 * </ol>
 *
 * <pre>{@code
 * Draft draft = HtmlReader.read(bytes);
 * draft.published(); // 2024-07-16T16:59:25-04:00, by json-ld:datePublished
 * }</pre>
 */
@NullMarked
package io.tidemark.read.html;

import org.jspecify.annotations.NullMarked;
