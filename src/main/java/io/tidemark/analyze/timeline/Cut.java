package io.tidemark.analyze.timeline;

/** Why a bucket is not whole. */
public enum Cut {
  /** {@code --from} or {@code --to} lies within it. */
  RANGE("cut"),
  /** The moment of asking does. */
  OPEN("open"),
  /** It begins before the first article known. */
  START("start"),
  /** It ends after the last article known. */
  END("end");

  private final String label;

  Cut(String label) {
    this.label = label;
  }

  /** In a word. */
  public String label() {
    return label;
  }
}
