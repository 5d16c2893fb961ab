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

  /** The same words, meant as another entry of the same type. */
  Hit as(String id) {
    CatalogName name = name();
    CatalogName other = new CatalogName(id, name.type(), name.use(), name.words(), name.bare());
    return id.equals(name.id()) ? this : new Hit(new At<>(at.from(), at.to(), other), words);
  }

  /**
   * Whether {@code later}, of the same type and sure, starts inside this name and ends behind it.
   */
  boolean isCutBy(Hit later) {
    return later.name().use() == CatalogName.Use.SURE
        && later.name().type() == name().type()
        && at.from() < later.at.from()
        && later.at.from() < at.to()
        && at.to() < later.at.to();
  }

  boolean overlaps(Hit other) {
    return at.overlaps(other.at);
  }
}
