/**
 * Themes: where an article tells one, what it says of it, and whether the article rests on it.
 *
 * <p>In: an {@link io.tidemark.tag.text.AnnotatedText} and the mentions found in it. Out: a {@link
 * io.tidemark.article.ThemeTag} for every place where a rule of the catalog matches. {@link
 * io.tidemark.tag.theme.ThemeTagger} does the matching; the words around a match, compared with the
 * lists {@code status-...} of the catalog, give the status (fading, negated, conditional, past,
 * else active); the places of all tags of a theme in the article decide whether it is central.
 *
 * <p>{@link io.tidemark.tag.theme.ThemeTester} runs the sentences that the catalog's themes carry
 * with them.
 *
 * <pre>{@code
 * List<ThemeTag> tags = new ThemeTagger(catalog).tag(text, mentions);
 * // "traders pared bets on a rate cut": rate-cut, FADING
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.theme;

import org.jspecify.annotations.NullMarked;
