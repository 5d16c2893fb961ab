/**
 * The annotated text: sentences and tokens, as CoreNLP found them, in our own small records.
 *
 * <p>In: an {@link io.tidemark.article.Article}. Out: {@link io.tidemark.tag.text.AnnotatedText},
 * the sentences of title and body in order. Everything behind this room works on these records and
 * knows nothing of CoreNLP, so that a kept annotation can be tagged again without running it.
 *
 * <p>Tokenizer, sentence splitter and lemma rules are CoreNLP's. Names ({@code crf}) and parts of
 * speech ({@code pos}) are found with its trained models by an inference of our own, which gives
 * the same output in a fraction of the time; {@code model} compiles them, {@code feature} is what
 * both rest on.
 *
 * <pre>{@code
 * AnnotatedText text = annotator.annotate(article);
 * text.sentences().getFirst().tokens().getFirst().lemma();
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.text;

import org.jspecify.annotations.NullMarked;
