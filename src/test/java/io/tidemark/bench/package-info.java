/**
 * The benchmarks behind {@code bin/bench}: what Tidemark does, measured against what it is built
 * on. No build or test runs them, since figures of a busy machine say nothing.
 *
 * <p>{@link io.tidemark.bench.TagBench} picks the articles and starts one {@link
 * io.tidemark.bench.ContenderProcess} for each {@link io.tidemark.bench.Contender}: a JVM of its
 * own, with the same flags, that loads, warms up, and then works on the same articles whenever it
 * is told to. Rounds are interleaved, so that a slow minute of the machine hits all alike, and what
 * is printed is the median. {@link io.tidemark.bench.ReadBench} does the same with web pages.
 *
 * <pre>{@code
 * bin/bench tag --articles news.jsonl.gz
 * bin/bench read --pages crawled/
 * }</pre>
 */
@NullMarked
package io.tidemark.bench;

import org.jspecify.annotations.NullMarked;
