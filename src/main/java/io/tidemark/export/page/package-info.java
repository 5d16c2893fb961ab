/**
 * Pages: headings, paragraphs, lists and grids, as Markdown or as HTML.
 *
 * <p>In: a {@link io.tidemark.export.page.Page}, whose texts are plain text of anybody. Out: {@link
 * io.tidemark.export.page.Markdown} (CommonMark with tables, what the page was made from in YAML
 * before it) or {@link io.tidemark.export.page.Html} (one file without scripts and without anything
 * from elsewhere). Both escape every text, so that markup in a headline stays a headline, and make
 * a link of none but {@code http} and {@code https} addresses.
 *
 * <pre>{@code
 * Page page = new Page(provenance, List.of(Block.heading(2, "New"), Block.paragraph(Inline.text("…"))));
 * Html.write(page, out);
 * }</pre>
 */
@NullMarked
package io.tidemark.export.page;

import org.jspecify.annotations.NullMarked;
