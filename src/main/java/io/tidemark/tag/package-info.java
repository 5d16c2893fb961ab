/**
 * Tagging: an article goes in, the same article with all that was found in it comes out, in two
 * steps. CoreNLP <em>annotates</em> it: sentences and tokens with part of speech, lemma and person,
 * place or organisation ({@code tag.text}). That is the slow step, and it knows no catalog, so that
 * its result can be kept and tagged again.
 *
 * <p>The second step <em>tags</em> what was annotated, with rooms of our own that work on tokens:
 * names from the catalog ({@code tag.name}), quantities and dates ({@code tag.quantity}), themes
 * ({@code tag.theme}), moves ({@code tag.move}), statements ({@code tag.speech}), forecasts ({@code
 * tag.forecast}), positions ({@code tag.position}). Each of them is a function of the annotated
 * text and what the ones before it found.
 *
 * <p>Both are made for English. {@code Tagger.obstacle} tells of any other article why it is left
 * untagged, rather than tagged badly.
 *
 * <pre>{@code
 * Tagger tagger = new Tagger(catalog, "0.1.0");
 * TaggedArticle tagged = tagger.tag(new Annotator().annotate(article));
 * }</pre>
 */
@NullMarked
package io.tidemark.tag;

import org.jspecify.annotations.NullMarked;
