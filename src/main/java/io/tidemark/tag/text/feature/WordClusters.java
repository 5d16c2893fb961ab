package io.tidemark.tag.text.feature;

import java.util.Locale;

/**
 * Words in groups of like use, found in a large body of news; both models rest on the same.
 *
 * @param numbers the number of a cluster by the hash of a word in lower case
 */
public record WordClusters(HashIndex numbers) {
  /** The number of the cluster that {@code word} is in, whatever its case; -1 if in none. */
  public int of(String word) {
    return numbers.get(Spelling.of(word.toLowerCase(Locale.ROOT)).hash());
  }
}
