/**
 * Web pages: the article in a page, without what surrounds it.
 *
 * <p>In: the bytes of a page. Out: a {@link io.tidemark.read.draft.Draft}.
 *
 * <ol>
 *   <li>{@code Page} holds the parsed page and what it tells machines: {@code JsonLd}, {@code
 *       MetaTags}. {@code TitleFinder}, {@code DateFinder}, {@code AuthorFinder} and {@code
 *       PublisherFinder} weigh it against what the page shows people.
 *   <li>{@code Clutter} takes out what is no article by its tag, its role or its name ({@code
 *       clutter-names.txt}): menus, share bars, newsletter boxes, comments, related links.
 *   <li>{@code Blocks} turns the rest into blocks: paragraphs, headings, list items, quotes, table
 *       rows, each with its share of link text.
 *   <li>{@code MainText} finds the container whose blocks are mostly prose, and {@code Trim} drops
 *       what still does not belong by its wording ({@code boilerplate.txt}) and its place:
 *       captions, pull quotes, bios, "Read more" lines, disclosure tails, teasers.
 *   <li>{@code BodyChoice} weighs that text against JSON-LD's {@code articleBody}.
 * </ol>
 *
 * <p>Dates are candidates, the surest first ({@code DateFinder}); {@code ShownDates} ranks those
 * that the page shows by their distance from the headline. The first that is not later than the
 * fetch is taken, in the zone that the page shows it in ({@code ShownZone}).
 *
 * <pre>{@code
 * Draft draft = HtmlReader.read(bytes);
 * draft.published(); // 2024-07-16T16:59:25-04:00, by json-ld:datePublished
 * }</pre>
 */
@NullMarked
package io.tidemark.read.html;

import org.jspecify.annotations.NullMarked;
