package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.PositionKind;
import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;

/**
 * A position as a rule finds it.
 *
 * @param from the first token of all its words
 * @param to behind the last token of all its words
 */
record Found(PositionKind kind, At<EntityRef> subject, At<Quantity> size, int from, int to) {
  static Found of(PositionKind kind, At<EntityRef> subject, At<Quantity> size, int from, int to) {
    return new Found(
        kind,
        subject,
        size,
        Math.min(from, Math.min(subject.from(), size.from())),
        Math.max(to, Math.max(subject.to(), size.to())));
  }
}
