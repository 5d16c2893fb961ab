package io.tidemark.export.flat;

import java.time.Instant;
import java.time.LocalDate;

/** What the cells of a flat column are; null is an empty cell everywhere. */
public enum FlatType {
  TEXT(String.class),
  WHOLE(Long.class),
  NUMBER(Double.class),
  /** A part of a whole, 0 to 1. */
  SHARE(Double.class),
  FLAG(Boolean.class),
  DAY(LocalDate.class),
  MOMENT(Instant.class);

  private final Class<?> holds;

  FlatType(Class<?> holds) {
    this.holds = holds;
  }

  /** Whether {@code value} may stand under it. */
  public boolean takes(Object value) {
    return holds.isInstance(value);
  }
}
