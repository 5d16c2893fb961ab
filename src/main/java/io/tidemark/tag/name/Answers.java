package io.tidemark.tag.name;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.Subject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Where a name's meaning hangs on other entries than its own: the bare "inflation" of an article on
 * Japan is what the catalog has of Japan under that name.
 */
public final class Answers {
  private Answers() {}

  /**
   * Ids of entries of both catalogs whose names stand for something else in {@code after} than in
   * {@code before}, for all that other entries decide.
   */
  public static Set<String> changed(Catalog before, Catalog after) {
    Economies older = new Economies(before);
    Economies newer = new Economies(after);
    if (older.isLike(newer)) {
      return Set.of();
    }
    Set<String> countries = new HashSet<>(older.countries());
    countries.addAll(newer.countries());
    Set<String> changed = new HashSet<>();
    for (Subject subject : before.subjects()) {
      String id = subject.id();
      if (after.subject(id).isPresent()
          && (!Objects.equals(older.countryOf(id), newer.countryOf(id))
              || countries.stream()
                  .anyMatch(
                      c -> !Objects.equals(older.answering(id, c), newer.answering(id, c))))) {
        changed.add(id);
      }
    }
    for (Entity entity : before.entities()) {
      String id = entity.id();
      if (!Objects.equals(older.countryOf(id), newer.countryOf(id))) {
        changed.add(id);
      }
    }
    return changed;
  }
}
