package io.tidemark.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param counts of all that matches, not only of this page
 */
public record Hits(Counts counts, List<Hit> hits) {
  public Hits {
    hits = List.copyOf(hits);
  }
}
