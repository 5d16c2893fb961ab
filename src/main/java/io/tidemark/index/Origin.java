package io.tidemark.index;

/**
 * Where an article was read from.
 *
 * @param document the source of the document
 * @param documentHash a hash of the document's bytes, its source and all that decides what is read
 *     from them
 * @param bytesHash a hash of its bytes alone
 */
public record Origin(String document, String documentHash, String bytesHash) {}
