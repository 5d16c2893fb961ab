package io.tidemark.speaker;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of one article, each under the fullest name it tells. A bare surname is the person
 * whose full name ends in it, or begins with it where surnames come first; if there are two of that
 * name, it stays bare.
 */
final class People {
  private final List<Mention> mentions;
  private final Set<Person> named = new LinkedHashSet<>();

  /**
   * Somebody with a name.
   *
   * @param entity catalog id, or null
   */
  record Person(@Nullable String entity, String name) {}

  People(Names names) {
    this.mentions = names.of(MentionType.PERSON);
    for (Mention mention : mentions) {
      if (mention.entity() != null || name(mention).contains(" ")) {
        named.add(full(mention));
      }
    }
  }

  Person of(Mention mention) {
    String name = name(mention);
    if (mention.entity() != null || name.contains(" ")) {
      return full(mention);
    }
    Person last = only(name, " " + name, "");
    Person found = last == null ? only(name, "", name + " ") : last;
    return found == null ? new Person(null, name) : found;
  }

  /** The person of the catalog under {@code entity}, or null where the article names nobody so. */
  @Nullable Person of(String entity) {
    for (Person person : named) {
      if (entity.equals(person.entity())) {
        return person;
      }
    }
    return null;
  }

  private Person full(Mention mention) {
    String entity = mention.entity();
    String longest = name(mention);
    if (entity == null) {
      return known(longest);
    }
    for (Mention other : mentions) {
      if (entity.equals(other.entity()) && name(other).length() > longest.length()) {
        longest = name(other);
      }
    }
    return new Person(entity, longest);
  }

  /** Somebody the catalog lacks; with "J." or without is the same. */
  private Person known(String name) {
    String bare = bare(name);
    for (Person person : named) {
      if (bare(person.name()).equals(bare)) {
        return person;
      }
    }
    return new Person(null, name);
  }

  private static String bare(String name) {
    return name.replaceAll(" \\p{Lu}\\.?(?= )", "");
  }

  private @Nullable Person only(String name, String ending, String beginning) {
    Person found = null;
    for (Person person : named) {
      String full = person.name();
      if (full.equals(name) || full.endsWith(ending) && full.startsWith(beginning)) {
        if (found != null && !found.equals(person)) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  private static String name(Mention mention) {
    return mention.span().text().replaceAll("\\s+", " ").replaceAll("['’]s?$", "");
  }
}
