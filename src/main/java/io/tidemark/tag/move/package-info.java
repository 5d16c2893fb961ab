/**
 * Moves: what the text says went, goes or will go up, down, nowhere, steeper or flatter.
 *
 * <p>In: parsed sentences (tokens with names, quantities and times). Out: one {@link
 * io.tidemark.article.Move} for each telling, with its trigger (the words that carry the
 * direction), its subject, the change, the levels, the day, and how sure the text is.
 *
 * <p>How a sentence is read: {@code TriggerFinder} finds the words of {@code triggers.txt} in a use
 * that tells a move; {@code SubjectFinder} looks for the noun phrase that moves, by the class of
 * the trigger (before an intransitive verb, behind a transitive one, in the of-phrase of a noun);
 * {@code HeadlineVerbs} knows the verbs that taggers take for nouns; {@code Antecedents} resolves
 * "it", "the index", "the metal" to the subject meant; {@code ArgumentFinder}, {@code WhenFinder}
 * and {@code Sizes} share out the quantities and times; {@code StatusReader} reads modals,
 * conditions and negation.
 *
 * <pre>
 * "Gold fell 0.4% to $1,724 an ounce"  ->  gold DOWN, trigger "fell", change 0.4 PERCENT, to 1724 USD
 * </pre>
 */
@NullMarked
package io.tidemark.tag.move;

import org.jspecify.annotations.NullMarked;
