package io.tidemark.catalog;

/**
 * One way to call a subject or an entity.
 *
 * @param pattern words, groups and options
 * @param strength when the name is taken as the entry's
 */
public record Name(Pattern pattern, Strength strength) {
  /** When a name is taken as the entry's. */
  public enum Strength {
    /** Always. */
    SURE,
    /** Only in an article that also has a sure name of the entry ("Huatai"). */
    SHORT,
    /** Only where the words around speak of markets ("silver", "Target", "the Street"). */
    MARKET
  }
}
