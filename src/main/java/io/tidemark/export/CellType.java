package io.tidemark.export;

import io.tidemark.analyze.Quotation;

/** What the cells of a column hold, and how text shows them. An empty cell is null everywhere. */
public enum CellType {
  /** {@link String}; to the left, cut where the screen is narrow. */
  TEXT(String.class),
  /** {@link Integer}; to the right. */
  COUNT(Integer.class),
  /** {@link Double} from 0 to 1; as percent. */
  SHARE(Double.class),
  /** {@link Double}; with two decimals. */
  NUMBER(Double.class),
  /** {@link Amount}; with its sign and unit. */
  AMOUNT(Amount.class),
  /** {@link Boolean}. */
  FLAG(Boolean.class),
  /** {@link java.time.LocalDate}. */
  DAY(java.time.LocalDate.class),
  /** {@link Series}; as a spark line. */
  SERIES(Series.class),
  /** {@link io.tidemark.search.Passage}; below its row, with its marks. */
  PASSAGE(io.tidemark.search.Passage.class),
  /** {@link Quotation}; below its row, as a quotation with its source. */
  EVIDENCE(Quotation.class),
  /** {@link String}; below its row. */
  NOTE(String.class),
  /** {@link Integer}; as a number with a bar behind. */
  BAR(Integer.class),
  /** Of any type; only in JSON and CSV. */
  HIDDEN(Object.class);

  private final Class<?> holds;

  CellType(Class<?> holds) {
    this.holds = holds;
  }

  void check(String key, Object value) {
    if (!holds.isInstance(value)) {
      throw new IllegalArgumentException(
          "column %s holds %s, not %s".formatted(key, holds.getSimpleName(), value.getClass()));
    }
  }

  /** Whether text shows it in a line of its own. */
  boolean isBelow() {
    return this == PASSAGE || this == EVIDENCE || this == NOTE;
  }

  boolean isRight() {
    return switch (this) {
      case COUNT, SHARE, NUMBER, AMOUNT -> true;
      case TEXT, FLAG, DAY, SERIES, PASSAGE, EVIDENCE, NOTE, BAR, HIDDEN -> false;
    };
  }
}
