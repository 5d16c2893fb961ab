package io.tidemark.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param counts of all that matches, not only of this page
 * @param first number of the page's first hit, from 0
 * @param next the cursor to go on with, for {@link Page#after}; null where nothing follows
 * @param meant a query of other spelling that finds more, where this one finds next to nothing
 */
public record Hits(
    Counts counts, int first, List<Hit> hits, @Nullable String next, @Nullable Meant meant) {
  public Hits {
    hits = List.copyOf(hits);
  }

  /**
   * Another spelling.
   *
   * @param articles how many it finds
   */
  public record Meant(String query, int articles) {}
}
