package io.tidemark.analyze.comove;

import io.tidemark.article.Direction;

/** Which way a subject goes. A curve's steepening is up, its flattening down. */
public enum Way {
  UP,
  DOWN,
  FLAT;

  public static Way of(Direction direction) {
    return switch (direction) {
      case UP, STEEPER -> UP;
      case DOWN, FLATTER -> DOWN;
      case FLAT -> FLAT;
    };
  }
}
