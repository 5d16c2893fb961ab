package io.tidemark.analyze.voice;

import io.tidemark.analyze.Quotation;
import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import io.tidemark.index.Snapshot;

/** Finds the words of statements in the stored articles. */
public final class Quotes {
  private Quotes() {}

  /** What {@code word} says, as it stands in its article. */
  public static Quotation of(Word word, Snapshot snapshot) {
    TaggedArticle tagged = snapshot.tagged(word.doc());
    Span span = tagged.statements().get(word.number()).content();
    return new Quotation(
        span.text(),
        span.field(),
        span.start(),
        tagged.article().id(),
        tagged.article().publisher(),
        word.day());
  }
}
