package io.tidemark.index;

import java.time.Instant;

/**
 * Where one version of an article is from.
 *
 * @param document the source of the document it was read from
 * @param documentHash hash of that document's bytes
 * @param contentHash hash of what the article says
 * @param known when this version first reached the index
 */
public record Provenance(String document, String documentHash, String contentHash, Instant known) {}
