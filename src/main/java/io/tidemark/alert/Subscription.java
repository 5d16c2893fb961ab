package io.tidemark.alert;

import io.tidemark.search.SavedQuery;
import org.jspecify.annotations.Nullable;

/**
 * A saved query and where its alerts go.
 *
 * @param id lower-case letters, digits and hyphens; the one thing by which runs know it again
 * @param description for the reader of its alerts, or null
 */
public record Subscription(
    String id,
    SavedQuery query,
    @Nullable String description,
    Copies copies,
    Destination destination) {

  /** Of which articles of a story an alert tells. */
  public enum Copies {
    /** Of the first that matches. */
    FIRST,
    /** Of every one, each with an alert of its own. */
    ALL
  }
}
