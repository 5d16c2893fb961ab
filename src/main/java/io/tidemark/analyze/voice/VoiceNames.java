package io.tidemark.analyze.voice;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.EntityKind;
import io.tidemark.index.Views;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which speakers of different articles are the same, and for which house they speak.
 *
 * <p>Somebody of the catalog is one under all names; others are one by their full name, houses
 * without their legal form. A bare surname, a crowd, and media, which pass on what others say, are
 * no voices. A person's house is the one told in the article if the catalog knows it, else the
 * affiliation in the catalog of somebody who still holds the office, else what the article tells.
 */
public final class VoiceNames {
  private static final String LEGAL =
      "(?:,? (?:inc|corp|co|ltd|llc|plc|ag|sa|nv|spa|se|oyj|ab|asa|group|llp|lp)\\.?)+$";

  private final Catalog catalog;
  private final Map<Views.Holder, Voice.House> houses = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  public VoiceNames(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The voice of {@code speaker}, or null where it is none.
   *
   * @param house that the article tells of a person, or null
   */
  public @Nullable Voice of(Views.@Nullable Holder speaker, Views.@Nullable Holder house) {
    if (speaker == null) {
      return null;
    }
    return switch (speaker.kind()) {
      case HOUSE -> house(speaker);
      case PERSON -> person(speaker, house);
      case CROWD, NOBODY -> null;
    };
  }

  private @Nullable Voice house(Views.Holder speaker) {
    Optional<Entity> entity = entity(speaker);
    if (entity.map(Entity::kind).filter(EntityKind.MEDIA::equals).isPresent()) {
      return null;
    }
    Voice.House house = houseOf(speaker);
    return new Voice(house.key(), house.name(), Voice.Kind.HOUSE, null);
  }

  private @Nullable Voice person(Views.Holder speaker, Views.@Nullable Holder told) {
    Optional<Entity> entity = entity(speaker);
    String name = entity.map(Entity::name).orElse(speaker.name());
    if (entity.isEmpty() && !name.contains(" ")) {
      return null;
    }
    String key = entity.map(Entity::id).orElseGet(() -> bare(name));
    Voice.House known = told == null || told.entity() == null ? affiliation(entity) : null;
    Voice.House house = known == null && told != null ? houseOf(told) : known;
    return new Voice(key, first(key, name), Voice.Kind.PERSON, house);
  }

  private Voice.@Nullable House affiliation(Optional<Entity> person) {
    String house = person.filter(VoiceNames::isInOffice).map(Entity::affiliation).orElse(null);
    return house == null
        ? null
        : new Voice.House(house, catalog.entity(house).map(Entity::name).orElse(house));
  }

  private static boolean isInOffice(Entity person) {
    return person.role() == null || !person.role().startsWith("former");
  }

  private Voice.House houseOf(Views.Holder holder) {
    return houses.computeIfAbsent(
        holder,
        h -> {
          String key = h.entity() == null ? bare(h.name()).replaceFirst(LEGAL, "") : h.entity();
          return new Voice.House(key, first(key, entity(h).map(Entity::name).orElse(h.name())));
        });
  }

  /** The first name under which {@code key} was met. */
  private String first(String key, String name) {
    String first = names.putIfAbsent(key, name);
    return first == null ? name : first;
  }

  private Optional<Entity> entity(Views.Holder holder) {
    return holder.entity() == null ? Optional.empty() : catalog.entity(holder.entity());
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceAll("(?<=\\s)\\p{L}\\.?\\s", "")
        .strip();
  }
}
