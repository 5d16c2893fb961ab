/**
 * Tagged articles as flat tables: one for the articles, one for each kind of tag.
 *
 * <p>In: a {@link io.tidemark.article.TaggedArticle} with its story and day. Out: {@link
 * io.tidemark.export.tagged.TagTable} names the columns and makes the rows, article by article, so
 * that any number of them can go through. Each row of a tag begins with the article it stands in
 * and tells where: field, start and end in UTF-16 code units, the words and their sentence.
 *
 * <p>Names of columns are those of the tag lines of {@code tidemark tag}; a quantity takes its
 * value, the ends of its range and its unit, a name its catalog id and its words.
 *
 * <pre>{@code
 * TagTable.MOVES.columns();                  // article, story, day, …, subject, direction, change, …
 * TagTable.MOVES.rows(new Source(tagged, story, day));
 *     // a-1, 00c3…, 2024-07-16, …, gold, UP, 1.2, …
 * }</pre>
 */
@NullMarked
package io.tidemark.export.tagged;

import org.jspecify.annotations.NullMarked;
