package io.tidemark.index;

/**
 * What an article was tagged with.
 *
 * @param catalog the catalog's stamp
 * @param tagger the program's version
 */
public record Stamp(String catalog, String tagger) {}
