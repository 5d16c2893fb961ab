/**
 * Speech: who said what, in direct and indirect speech.
 *
 * <p>In: the sentences of an article with the names in them. Out: statements, each with its
 * speaker, its cue ("said", "according to", a colon) and what was said.
 *
 * <p>No parser is at hand, so a sentence is cut into chunks (base noun phrases, verb groups, marks)
 * and grammar works on those. {@code cues.txt} tells which words can be cues and what each can
 * take: a quotation, a clause, a question, an infinitive, an object. {@code VerbSpeech} holds the
 * rules for verbs, {@code OtherSpeech} those for the rest, {@code SpeakerFinder} finds the subject,
 * {@code ContentFinder} and {@code ContentEnd} find where what was said starts and ends.
 *
 * <p>What is quoted is not searched for more statements. A stand ("expects", "praised") inside
 * another's statement belongs to that statement; a saying there is a statement of its own.
 *
 * <pre>{@code
 * new StatementFinder().find(sentences);
 * // Ann Lee, head of research at Acme Bank, said gold would rise.
 * // -> speaker "Ann Lee, head of research at Acme Bank", cue "said", content "gold would rise"
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.speech;

import org.jspecify.annotations.NullMarked;
