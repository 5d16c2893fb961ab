/**
 * Speakers: whom the words in front of "said" mean, and for which house they speak.
 *
 * <p>In: a tagged article, whose statements and forecasts point at the words for their speakers.
 * Out: for each a {@link io.tidemark.speaker.Speaker}: a person, a house, a crowd ("most analysts")
 * or nobody that has a name. A bare surname is the full name told before it, "he" whoever spoke
 * last, "strategists at Acme Bank" speak for their house; data, polls and markets are no speakers.
 *
 * <p>A person's house is read from the words around the name, wherever the article tells it ({@code
 * Affiliations}):
 *
 * <pre>
 * Jane Doe, a senior analyst at Acme Bank      Acme Bank analyst Jane Doe
 * Jane Doe of Acme Bank                        Acme Bank's chief economist, Jane Doe
 * </pre>
 *
 * <p>Nothing here knows the catalog: who a person works for by the catalog is for the reader of the
 * tables to add. Words of office stand in {@code words.txt}.
 *
 * <pre>{@code
 * Speakers speakers = Speakers.of(tagged);
 * speakers.of(statement);   // PERSON Jane Doe, house Acme Bank
 * }</pre>
 */
@NullMarked
package io.tidemark.speaker;

import org.jspecify.annotations.NullMarked;
