/**
 * The catalog: what Tidemark knows of themes, subjects and names, read from {@code models/}.
 *
 * <p>In: YAML files, one per theme in {@code models/themes}, lists in {@code models/subjects},
 * {@code models/entities} and {@code models/lists}. Out: a checked {@link
 * io.tidemark.catalog.Catalog}; each fault names file, line and field. A catalog carries a stamp, a
 * hash over all that it was read from, which every output repeats.
 *
 * <p>Names and themes are written in one small pattern language ({@link
 * io.tidemark.catalog.Pattern}). A theme also carries sentences that it must and must not match, so
 * that {@code themes test} can run it like code.
 *
 * <pre>{@code
 * Catalog catalog = CatalogReader.read(Path.of("models"));
 * Theme theme = catalog.theme("trump-trade").orElseThrow();
 * }</pre>
 */
@NullMarked
package io.tidemark.catalog;

import org.jspecify.annotations.NullMarked;
