package io.tidemark.pipeline;

/**
 * What became of the articles of an index whose catalog changed.
 *
 * @param changed tagged anew, with other tags than before
 * @param same tagged anew, with the same tags
 * @param untouched not tagged anew: the change cannot reach them, or they had the new stamp
 * @param outdated left with their old tags, since an older annotator made what is kept of them
 * @param failed left with their old tags, since tagging failed
 */
public record Retagged(int changed, int same, int untouched, int outdated, int failed) {
  static final Retagged NOTHING = new Retagged(0, 0, 0, 0, 0);

  static Retagged untouched(int articles) {
    return new Retagged(0, 0, articles, 0, 0);
  }

  /** Whether every article now has the tags of the new catalog. */
  public boolean isWhole() {
    return outdated == 0 && failed == 0;
  }

  Retagged plus(Retagged more) {
    return new Retagged(
        changed + more.changed,
        same + more.same,
        untouched + more.untouched,
        outdated + more.outdated,
        failed + more.failed);
  }

  /** Such as {@code 63 articles: 12 retagged (5 changed, 7 the same), 51 untouched}. */
  @Override
  public String toString() {
    int retagged = changed + same;
    int all = retagged + untouched + outdated + failed;
    return "%d article%s: %d retagged (%d changed, %d the same), %d untouched"
            .formatted(all, all == 1 ? "" : "s", retagged, changed, same, untouched)
        + (outdated == 0 ? "" : ", " + outdated + " of an older annotator")
        + (failed == 0 ? "" : ", " + failed + " failed");
  }
}
