/**
 * Tidemark: from raw market news to an index of themes and the assets that move with them.
 *
 * <p>The rooms, in the order in which a document passes through them: {@link io.tidemark.article},
 * {@code acquire}, {@code read}, {@code tag}, {@code story}, {@code index}, {@code search}, {@code
 * analyze}, {@code export}. {@code pipeline} runs the stages over a batch, {@code cli} wires
 * everything. ARCHITECTURE.md at the top of the project has the map, and says which room may use
 * which.
 *
 * <pre>{@code
 * RawDocument -> read -> Article -> tag -> TaggedArticle -> index -> search -> analyze -> export
 * }</pre>
 */
@NullMarked
package io.tidemark;

import org.jspecify.annotations.NullMarked;
