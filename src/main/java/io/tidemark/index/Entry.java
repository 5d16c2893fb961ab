package io.tidemark.index;

import io.tidemark.article.TaggedArticle;

/**
 * What is put into the index.
 *
 * @param document the source of the document that the article was read from
 * @param documentHash a hash of that document's bytes and of all that decides what is read from it
 * @param story the story's number
 * @param sketch shingle hashes of the text, to compare later texts with
 * @param bands keys under which later texts look for this one
 * @param copy whether the story was known before
 * @param annotation what is kept to tag the article again
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and compared by no one
public record Entry(
    TaggedArticle tagged,
    String document,
    String documentHash,
    long story,
    int[] sketch,
    long[] bands,
    Copy copy,
    Annotation annotation) {
  /** Whether an entry's story was known before. */
  public enum Copy {
    FIRST,
    FURTHER
  }
}
