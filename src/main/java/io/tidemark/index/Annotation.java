package io.tidemark.index;

import java.util.Set;

/**
 * What is kept of an annotated article, so that it can be tagged again without being annotated.
 *
 * @param annotator version of what annotated it
 * @param bytes the annotation, packed; the index does not look into it
 * @param words every word, as form and as lemma in lower case, by which a changed catalog is asked
 *     for: the words as the tagger sees them, which may part otherwise than those that are searched
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and compared by no one
public record Annotation(String annotator, byte[] bytes, Set<String> words) {
  /** That of an article that is not annotated. */
  public static final Annotation NONE = new Annotation("", new byte[0], Set.of());

  public Annotation {
    words = Set.copyOf(words);
  }
}
