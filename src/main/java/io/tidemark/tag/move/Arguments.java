package io.tidemark.tag.move;

import io.tidemark.article.Quantity;
import io.tidemark.article.When;
import org.jspecify.annotations.Nullable;

/** What hangs on a trigger: by how much, from where, to where, when. */
record Arguments(
    @Nullable Quantity change,
    @Nullable Quantity from,
    @Nullable Quantity to,
    @Nullable When when) {}
