package io.tidemark.tag.text.pos;

import io.tidemark.tag.text.feature.Spelling;

/** The factors of the tags at each place of a sentence, as far as they rest on words. */
final class PosFactors {
  private static final int COMPANY_REACH = 3;
  private static final Spelling BAR = Spelling.of("|");

  private final Factors factors;
  private final PosWord outside;
  private final PosWord[] words;

  /**
   * Those of one sentence.
   *
   * @param outside what stands before the first and behind the last word
   */
  PosFactors(Factors factors, PosWord outside, PosWord[] words) {
    this.factors = factors;
    this.outside = outside;
    this.words = words;
  }

  private PosWord word(int i) {
    return i < 0 || i >= words.length ? outside : words[i];
  }

  /** Sets {@code tags} to the factors of the tags of word {@code i}. */
  void at(int i, double[] tags) {
    PosWord p = word(i - 1);
    PosWord c = words[i];
    PosWord n = word(i + 1);
    System.arraycopy(c.own(), 0, tags, 0, tags.length);
    factors.multiply(p.before(), tags, 0);
    factors.multiply(n.behind(), tags, 0);
    if (c.entry().isRare()) {
      factors.multiply(p.shapeBefore(), tags, 0);
      factors.multiply(n.shapeBehind(), tags, 0);
      factors.multiply(p.clusterBefore(), tags, 0);
      factors.multiply(n.clusterBehind(), tags, 0);
      long clusters = c.cluster().after(BAR.after(p.cluster().hash()));
      clusters = n.cluster().after(BAR.after(clusters));
      factors.multiply(factors.row(clusters, Template.CLUSTERS), tags, 0);
      if (c.isCapital() && inCompany(i)) {
        factors.multiply(Factors.YES, Template.IN_COMPANY, tags);
      }
      if (i == 0) {
        factors.multiply(c.startAs(), tags, 0);
        factors.multiply(c.startCapital(), tags, 0);
      } else {
        factors.multiply(c.within(), tags, 0);
      }
    }
  }

  private boolean inCompany(int i) {
    for (int distance = 0; distance <= COMPANY_REACH; distance++) {
      if (word(i + distance).endsCompany()) {
        return true;
      }
    }
    return false;
  }
}
