/**
 * The one JSON form of the records: the same on standard output, in the index and over REST.
 *
 * <p>In and out: {@link io.tidemark.json.ArticleJson} writes an {@link io.tidemark.article.Article}
 * or a {@link io.tidemark.article.TaggedArticle} as one line and reads it back equal. Keys and
 * their order are those of the records, which are those of the published contract; what is not
 * known is {@code null}; times are ISO 8601.
 *
 * <pre>{@code
 * String line = ArticleJson.write(tagged);
 * TaggedArticle same = ArticleJson.readTagged(line);
 * }</pre>
 */
@NullMarked
package io.tidemark.json;

import org.jspecify.annotations.NullMarked;
