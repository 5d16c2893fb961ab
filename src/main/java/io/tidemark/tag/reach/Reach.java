package io.tidemark.tag.reach;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.Subject;
import io.tidemark.tag.pattern.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which articles a change from one catalog to another can tag otherwise. */
public sealed interface Reach {
  /**
   * All of them.
   *
   * @param why what makes them so
   */
  record Everything(String why) implements Reach {}

  /** Those that hold {@code need}, of which {@code tags} may differ. */
  record Holding(Need need, Tags tags) implements Reach {}

  /** What of an article's tags a change can touch. */
  enum Tags {
    /** Its themes, and which of them its moves are told with. */
    THEMES,
    ALL
  }

  /** What an article must hold for {@code after} to tag it otherwise than {@code before} did. */
  static Reach of(Catalog before, Catalog after) {
    if (!keepsOrder(before, after)) {
      return new Everything("entries of subjects/ or entities/ stand in another order");
    }
    List<Need> needs = new ArrayList<>();
    NameChanges.add(before, after, needs);
    Tags tags = needs.isEmpty() ? Tags.THEMES : Tags.ALL;
    ThemeChanges.add(before, after, needs);
    return new Holding(new Need.Any(needs), tags);
  }

  /** Of two entries that share a name the first gets it. */
  private static boolean keepsOrder(Catalog before, Catalog after) {
    List<String> older = ids(before);
    List<String> newer = ids(after);
    if (older.equals(newer)) {
      return true;
    }
    Set<String> both = Set.copyOf(newer);
    List<String> kept = older.stream().filter(both::contains).toList();
    Set<String> olderIds = Set.copyOf(older);
    return kept.equals(newer.stream().filter(olderIds::contains).toList());
  }

  private static List<String> ids(Catalog catalog) {
    return Stream.concat(
            catalog.subjects().stream().map(Subject::id),
            catalog.entities().stream().map(Entity::id))
        .toList();
  }
}
