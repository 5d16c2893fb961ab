package io.tidemark.article;

import java.util.Objects;

/**
 * A piece that a document prints around its text: kept for those who need it, but no part of the
 * body, so that nothing in it is tagged or counted.
 */
public record Aside(Kind kind, String text) {
  public Aside {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** What a piece is. */
  public enum Kind {
    /** A line at the head or foot of each page. */
    RUNNING_HEAD,
    PAGE_NUMBER,
    /** Disclosures, disclaimers and other legal text. */
    DISCLAIMER
  }
}
