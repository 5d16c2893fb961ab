package io.tidemark.tag.stance;

/**
 * Something that monetary policy looks at.
 *
 * @param group topics that are weighed together, as "prices"
 * @param rise what a rise speaks for: 1 tighter policy, -1 easier policy, 0 neither
 * @param improve the same for an improvement
 */
record Topic(String name, String group, int rise, int improve) {
  boolean is(String other) {
    return name.equals(other);
  }
}
