package io.tidemark.pipeline;

/**
 * What became of all that came in: articles by their fate, and documents or articles that were
 * rejected.
 *
 * @param duplicate copies of a known story; indexed as well
 * @param replaced versions of known articles, older ones that came late among them
 */
public record Tally(int indexed, int duplicate, int replaced, int unchanged, int rejected) {
  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

  /** All that came in. */
  public int total() {
    return indexed + duplicate + replaced + unchanged + rejected;
  }

  Tally plus(Tally more) {
    return new Tally(
        indexed + more.indexed,
        duplicate + more.duplicate,
        replaced + more.replaced,
        unchanged + more.unchanged,
        rejected + more.rejected);
  }

  /** Such as {@code 52 in: 44 indexed, 3 duplicates, 0 replaced, 4 unchanged, 1 rejected}. */
  @Override
  public String toString() {
    return "%d in: %d indexed, %d duplicate%s, %d replaced, %d unchanged, %d rejected"
        .formatted(
            total(), indexed, duplicate, duplicate == 1 ? "" : "s", replaced, unchanged, rejected);
  }
}
