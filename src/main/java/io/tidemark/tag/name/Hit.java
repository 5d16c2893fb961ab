package io.tidemark.tag.name;

import io.tidemark.tag.text.At;

/**
 * A catalog name at its tokens.
 *
 * @param words how many words it has, which can differ from its tokens
 */
record Hit(At<CatalogName> at, int words) {
  CatalogName name() {
    return at.what();
  }

  boolean overlaps(Hit other) {
    return at.overlaps(other.at);
  }
}
