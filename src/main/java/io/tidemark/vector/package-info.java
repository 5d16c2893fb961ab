/**
 * Vectors: sentences as points, so that texts are found that mean the same in other words.
 *
 * <p>In: the articles of an index. {@link io.tidemark.vector.VectorIndex} keeps, in a folder beside
 * the index, one vector for the title and each sentence of every article, made by {@link
 * io.tidemark.vector.SentenceModel}, a model that travels with the program. Out: for words typed by
 * a person, the articles with the sentences nearest in meaning ({@link
 * io.tidemark.vector.Nearest}). Which of them are seen, and how they are ranked beside those found
 * by words, is left to {@code search}.
 *
 * <p>Vectors hang on a version of an article and its text: what changes gets new ones, what is kept
 * for earlier moments keeps its own.
 *
 * <pre>{@code
 * try (SentenceModel model = new SentenceModel(); VectorIndex vectors = VectorIndex.open(folder)) {
 *   vectors.update(snapshot, model, done -> {});
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.vector;

import org.jspecify.annotations.NullMarked;
