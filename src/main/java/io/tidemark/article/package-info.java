/**
 * The records that pass between the rooms: plain data, no library, no behaviour beyond checking
 * itself.
 *
 * <p>A document comes in as a {@link io.tidemark.article.RawDocument} (bytes and where they are
 * from), is read into a {@link io.tidemark.article.Article} (title, body, when, who), and leaves
 * the tagger as a {@link io.tidemark.article.TaggedArticle}: the article and what was found in it.
 * What could not be read is a {@link io.tidemark.article.Rejected}: a value with source, stage and
 * reason, never an exception.
 *
 * <p>Every tag stands on a {@link io.tidemark.article.Span}: a piece of the title or the body, its
 * start and end in UTF-16 code units, end exclusive, and the words themselves. {@code span.text()}
 * always equals that piece of the field; {@link io.tidemark.article.Article#span} makes spans that
 * hold this.
 *
 * <pre>{@code
 * Span span = article.span(Field.BODY, 10, 16);            // "Huatai"
 * new Mention(span, MentionType.ORGANIZATION, "huatai-securities", "catalog");
 * }</pre>
 */
@NullMarked
package io.tidemark.article;

import org.jspecify.annotations.NullMarked;
