package io.tidemark.tag.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;
import org.jspecify.annotations.Nullable;

/**
 * Where a subject is seen to go, before its holder is known.
 *
 * @param at the token of its sentence that tells it
 */
record View(EntityRef subject, @Nullable Direction direction, @Nullable Quantity target, int at) {

  /** The subject that {@code named} names, or null where the catalog lacks it. */
  static @Nullable EntityRef ref(At<Mention> named) {
    String entity = named.what().entity();
    return entity == null ? null : new EntityRef(entity, named.what().span());
  }
}
