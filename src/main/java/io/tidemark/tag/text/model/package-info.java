/**
 * Turns the models that CoreNLP ships into the compact ones that our own inference reads.
 *
 * <p>In: CoreNLP's model files, read by CoreNLP itself, which takes seconds. Out: {@link
 * io.tidemark.tag.text.crf.CrfModel}: the same weights by the hash of their feature's spelling. The
 * build does it once ({@link io.tidemark.tag.text.compile.ModelCompiler}).
 *
 * <p>CoreNLP has no public way to its weights, so {@link io.tidemark.tag.text.compile.Field} reads
 * private state; nothing else does. Each compiler refuses a model that is of another kind than the
 * inference knows.
 *
 * <pre>{@code
 * CrfModel model = CrfCompiler.compile();
 * new Crf(model).label(List.of("Angela", "Merkel"));
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.text.model;

import org.jspecify.annotations.NullMarked;
