/**
 * Matching of catalog patterns over annotated sentences.
 *
 * <p>In: {@link io.tidemark.catalog.Pattern}s, once, and a {@link io.tidemark.tag.text.Sentence}
 * with the mentions found in it, many times. Out: {@link io.tidemark.tag.pattern.Hit}s, the longest
 * match of each pattern at each place.
 *
 * <p>A sentence is first brought to the catalog's spelling ({@link io.tidemark.tag.pattern.Words}):
 * hyphens and quotation marks fall away, so that {@code "Trump trade"}, {@code rate-cut trade} and
 * {@code rate cut trade} read the same. Patterns are tried only where one of the words that can
 * begin them stands, and follow all their branches at once, so that time grows with the length of
 * the text and with nothing else.
 *
 * <pre>{@code
 * PatternSet.Builder builder = new PatternSet.Builder();
 * int rateCut = builder.add(pattern);
 * PatternSet set = builder.build();
 * List<Hit> hits = set.find(set.read(Words.of(sentence), places));
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.pattern;

import org.jspecify.annotations.NullMarked;
