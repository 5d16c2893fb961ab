package io.tidemark.tag.name;

import org.jspecify.annotations.Nullable;

/**
 * What a word of geography means.
 *
 * @param country ISO 3166 code, {@code EU} for the euro zone, or null for wider regions
 */
record Place(Kind kind, @Nullable String country) {
  /** How a place is told. */
  enum Kind {
    /** The name of a country, a state or a part of the world. */
    LAND,
    /** The name of a city or a smaller place, which people may bear too. */
    TOWN,
    /** An adjective or a people: "Japanese", "Germans". No mention, but it tells the country. */
    PEOPLE
  }
}
