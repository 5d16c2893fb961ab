package io.tidemark.tag.stance;

/** What can be said of a topic. */
enum Trend {
  UP,
  DOWN,
  HIGH,
  LOW,
  GOOD,
  BAD,
  FLAT;

  /** What it speaks for when said of {@code topic}: 1 tighter policy, -1 easier, 0 neither. */
  int lean(Topic topic) {
    return switch (this) {
      case UP, HIGH -> topic.rise();
      case DOWN, LOW -> -topic.rise();
      case GOOD -> topic.improve();
      case BAD -> -topic.improve();
      case FLAT -> 0;
    };
  }

  /** Whether it makes less of a noun that it stands before: "slower growth", "modest gains". */
  boolean lessens() {
    return this == DOWN || this == LOW;
  }
}
