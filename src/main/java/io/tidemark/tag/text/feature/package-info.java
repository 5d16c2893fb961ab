/**
 * What the models for names and for parts of speech have in common: how a feature is looked up.
 *
 * <p>CoreNLP tells features apart by their spelling: the word before in front of a word of the
 * shape Xxxx is {@code of...Xxxx-PW_CTYPE|C}. To spell a hundred of them for every word is what
 * takes its time. Here a feature is the 64-bit hash of its spelling, and the hash of a whole is
 * computed from those of its parts ({@link io.tidemark.tag.text.feature.Spelling}), so that no
 * feature is ever spelled. {@link io.tidemark.tag.text.feature.HashIndex} finds the number of a
 * hash.
 *
 * <p>In: words and shapes. Out: the numbers of the features that a model has weights for.
 *
 * <pre>{@code
 * Spelling of = Spelling.of("of");
 * int row = index.get(Spelling.of("...Xxxx-PW_CTYPE|C").after(of.hash()));
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.text.feature;

import org.jspecify.annotations.NullMarked;
