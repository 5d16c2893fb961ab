/**
 * Tagging: an article goes in, the same article with all that was found in it comes out.
 *
 * <p>CoreNLP splits the text into sentences and tokens with part of speech, lemma and person, place
 * or organisation ({@code tag.text}). All else is ours and works on those tokens: names from the
 * catalog ({@code tag.name}), quantities and dates ({@code tag.quantity}), themes ({@code
 * tag.theme}), moves ({@code tag.move}), statements ({@code tag.speech}), forecasts ({@code
 * tag.forecast}), positions ({@code tag.position}). Each of them is a function of the annotated
 * text and what the ones before it found.
 *
 * <pre>{@code
 * Tagger tagger = new Tagger(catalog, new Annotator(), "0.1.0");
 * TaggedArticle tagged = tagger.tag(article);
 * }</pre>
 */
@NullMarked
package io.tidemark.tag;

import org.jspecify.annotations.NullMarked;
