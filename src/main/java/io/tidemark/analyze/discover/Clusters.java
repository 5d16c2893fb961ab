package io.tidemark.analyze.discover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Folds phrases that are told in much the same articles, or are pieces of one another, so that one
 * event is one row: a phrase joins the first one before it that more than half of its articles tell
 * too.
 */
final class Clusters {
  private static final double HALF = 0.5;

  /** A longer phrase stands for a shorter one where it is so much of its use. */
  private static final double MOST = 0.6;

  private final Stretch stretch;
  private final List<Cluster> clusters = new ArrayList<>();

  /** Phrases of one event; the first stands for them. */
  record Cluster(Measured first, BitSet docs, List<Measured> also) {}

  Clusters(Stretch stretch) {
    this.stretch = stretch;
  }

  /** Whether {@code phrase} opens a cluster. */
  boolean add(Measured phrase) {
    List<String> stems = phrase.candidate().stems();
    BitSet docs = stretch.docs(stems);
    for (Cluster cluster : clusters) {
      List<String> first = cluster.first().candidate().stems();
      if (first.equals(stems)) {
        return false;
      }
      BitSet both = (BitSet) docs.clone();
      both.and(cluster.docs());
      boolean nested = holds(first, stems) || holds(stems, first);
      if (nested || both.cardinality() > HALF * docs.cardinality()) {
        cluster.also().add(phrase);
        return false;
      }
    }
    clusters.add(new Cluster(phrase, docs, new ArrayList<>()));
    return true;
  }

  /** What else is told in the articles of {@code phrase}, which opened a cluster. */
  List<Measured> with(Measured phrase) {
    return clusters.stream()
        .filter(cluster -> cluster.first().equals(phrase))
        .findFirst()
        .map(Cluster::also)
        .orElse(List.of());
  }

  /** The longest of {@code longer} that most articles use instead of {@code part}; else itself. */
  static Measured whole(Measured part, List<Measured> longer) {
    Measured best = part;
    for (Measured one : longer) {
      boolean most = one.candidate().articles >= MOST * part.candidate().articles;
      List<String> stems = one.candidate().stems();
      if (most
          && stems.size() > best.candidate().stems().size()
          && holds(stems, part.candidate().stems())) {
        best = one;
      }
    }
    return best;
  }

  private static boolean holds(List<String> longer, List<String> piece) {
    return longer.size() > piece.size() && Collections.indexOfSubList(longer, piece) >= 0;
  }
}
