package io.tidemark.analyze.voice;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks.
 *
 * @param key tells one from another: the catalog's id, or the name in small letters
 * @param name as the catalog tells it, or as told in the text
 * @param house for whom a person speaks, or null where nobody tells
 */
public record Voice(String key, String name, Kind kind, @Nullable House house) {
  /** What a voice is. */
  public enum Kind {
    PERSON,
    HOUSE
  }

  /**
   * A house.
   *
   * @param key as of a voice
   */
  public record House(String key, String name) {}

  /** The house that it is or speaks for, else the voice itself. */
  public House speaksFor() {
    return house == null ? new House(key, name) : house;
  }
}
