package io.tidemark.analyze.forecast;

import io.tidemark.analyze.Quotation;
import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import io.tidemark.index.Snapshot;

/** Finds the words of forecasts in the stored articles. */
public final class Quotes {
  private Quotes() {}

  /** The sentence or clause that tells {@code saying}. */
  public static Quotation of(Saying saying, Snapshot snapshot) {
    Saying.Place place = saying.place();
    TaggedArticle tagged = snapshot.tagged(place.doc());
    Span span = tagged.forecasts().get(place.number()).span();
    return new Quotation(
        span.text(),
        span.field(),
        span.start(),
        tagged.article().id(),
        tagged.article().publisher(),
        saying.day());
  }
}
