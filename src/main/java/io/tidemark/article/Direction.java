package io.tidemark.article;

/** Which way a subject goes; the last two are of curves. */
public enum Direction {
  UP,
  DOWN,
  FLAT,
  STEEPER,
  FLATTER
}
