package io.tidemark.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A document of which something was rejected.
 *
 * @param document its source
 * @param hash of its bytes and of what decides what is read from them; blank where they were not to
 *     be had
 * @param articles how many articles it gave all the same, as a mail with one bad attachment does
 * @param reasons why there are not more, at least one
 * @param first when it was first rejected
 * @param last when it was last tried
 * @param tries how often it was tried
 */
public record Quarantined(
    String document,
    String hash,
    int articles,
    List<Rejected> reasons,
    Instant first,
    Instant last,
    int tries) {
  public Quarantined {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(hash, "hash");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException(document + ": quarantined without a reason");
    }
  }
}
