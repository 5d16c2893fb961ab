package io.tidemark.article;

/** What sort of holding or flow a position is. */
public enum PositionKind {
  SHORT_INTEREST,
  NET_SHORT,
  NET_LONG,
  INFLOW,
  OUTFLOW,
  HOLDING
}
