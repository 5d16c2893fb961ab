/**
 * Parts of speech by CoreNLP's left-3-words maximum-entropy tagger, with an inference of our own.
 *
 * <p>The model is CoreNLP's ({@code english-left3words-distsim}), compiled by {@code
 * tag.text.model} into {@link io.tidemark.tag.text.pos.PosModel}. It gives each tag of a word a
 * probability from the words on either side and the two tags before; the sequence of the highest
 * probability is taken.
 *
 * <p>A weight is kept as its exponential, its factor. The factors of a word form alone are
 * multiplied once for each distinct form ({@code PosWord}), those of its neighbours at each place
 * ({@code PosFactors}), those of each two tags before once for all ({@code TagPairs}). So the sum
 * that a probability is divided by is the product of two rows, where CoreNLP takes fifty
 * exponentials.
 *
 * <p>In: the words of a sentence. Out: a Penn Treebank tag a word. Safe for many threads.
 *
 * <pre>{@code
 * tagger.tag(List.of("Gold", "rose", "."));   // NN VBD .
 * }</pre>
 *
 * <p>Source of the method: K. Toutanova, D. Klein, C. Manning, Y. Singer, Feature-Rich
 * Part-of-Speech Tagging with a Cyclic Dependency Network, NAACL 2003.
 */
@NullMarked
package io.tidemark.tag.text.pos;

import org.jspecify.annotations.NullMarked;
