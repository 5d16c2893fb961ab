/**
 * Which articles a changed catalog can tag otherwise.
 *
 * <p>In: the catalog that articles were tagged with and the one they are to be tagged with. Out: a
 * {@link io.tidemark.tag.reach.Reach}, what an article must hold for its tags to differ, in words
 * and mentions. An article that does not hold it keeps its tags, for tags depend on the article and
 * on what of the catalog is found in it, and on nothing else.
 *
 * <p>The answer errs to one side. An article in reach often keeps its tags all the same; one out of
 * reach always does. Whoever lets a rule of {@code tag} look at the catalog in a new way must ask
 * whether this still holds; {@code RetagTest} compares with tagging everything anew.
 *
 * <pre>{@code
 * Reach reach = Reach.of(before, after);     // rate-cut got the rule "(pare | trim) ..2 @rate"
 * // articles that hold "pare", "trim" or a form of them, and "rate"
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.reach;

import org.jspecify.annotations.NullMarked;
