/**
 * Names of people, organisations and places by CoreNLP's three-class conditional random field, with
 * an inference of our own.
 *
 * <p>The model is CoreNLP's ({@code english.all.3class.distsim.crf}), compiled by {@code
 * tag.text.compile} into {@link io.tidemark.tag.text.crf.CrfModel}. A label's score at a word is
 * the sum of the weights of the features there; most of them depend on one word alone and are
 * summed once for each distinct form ({@code CrfWord}). What depends on two words or more is looked
 * up at each place ({@code CrfScores}). The best sequence of labels is found by Viterbi's
 * algorithm.
 *
 * <p>In: the words of a sentence. Out: a label a word, {@code O} for none. Safe for many threads.
 *
 * <pre>{@code
 * crf.label(List.of("Angela", "Merkel", "spoke"));   // PERSON PERSON O
 * }</pre>
 *
 * <p>Source of the method: J. Finkel, T. Grenager, C. Manning, Incorporating Non-local Information
 * into Information Extraction Systems by Gibbs Sampling, ACL 2005.
 */
@NullMarked
package io.tidemark.tag.text.crf;

import org.jspecify.annotations.NullMarked;
