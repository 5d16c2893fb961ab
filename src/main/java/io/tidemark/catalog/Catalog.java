package io.tidemark.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All themes, subjects and entities, checked and immutable.
 *
 * <p>An id names one entry: no theme shares its id with another theme, and no subject with an
 * entity, save that a listed company's shares carry the company's own id.
 */
public final class Catalog {
  private final Map<String, Theme> themes;
  private final Map<String, Subject> subjects;
  private final Map<String, Entity> entities;
  private final Map<String, Pattern> lists;
  private final String stamp;
  private final Sources sources;

  /**
   * @param lists what each name of {@code models/lists} stands for
   * @param stamp a hash over all that the catalog was read from
   */
  public Catalog(
      List<Theme> themes,
      List<Subject> subjects,
      List<Entity> entities,
      Map<String, Pattern> lists,
      String stamp) {
    this(themes, subjects, entities, lists, stamp, Sources.UNKNOWN);
  }

  /**
   * Makes a catalog that knows what it was read from.
   *
   * @param sources the files, each with the entries that it holds
   */
  Catalog(
      List<Theme> themes,
      List<Subject> subjects,
      List<Entity> entities,
      Map<String, Pattern> lists,
      String stamp,
      Sources sources) {
    this.themes = byId(themes, Theme::id);
    this.subjects = byId(subjects, Subject::id);
    this.entities = byId(entities, Entity::id);
    this.lists = Map.copyOf(lists);
    this.stamp = stamp;
    this.sources = sources;
  }

  public Collection<Theme> themes() {
    return themes.values();
  }

  public Collection<Subject> subjects() {
    return subjects.values();
  }

  public Collection<Entity> entities() {
    return entities.values();
  }

  public Optional<Theme> theme(String id) {
    return Optional.ofNullable(themes.get(id));
  }

  public Optional<Subject> subject(String id) {
    return Optional.ofNullable(subjects.get(id));
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** A list of {@code models/lists}: one of its patterns. */
  public Optional<Pattern> list(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** Names of all lists. */
  public Set<String> lists() {
    return lists.keySet();
  }

  /** Twelve hexadecimal digits that change whenever an entry does. */
  public String stamp() {
    return stamp;
  }

  Sources sources() {
    return sources;
  }

  boolean hasLists(Map<String, Pattern> others) {
    return lists.equals(others);
  }

  private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T entry : entries) {
      if (map.put(id.apply(entry), entry) != null) {
        throw new IllegalArgumentException("two entries share the id " + id.apply(entry));
      }
    }
    return java.util.Collections.unmodifiableMap(map);
  }
}
