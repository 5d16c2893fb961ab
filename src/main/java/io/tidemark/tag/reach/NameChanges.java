package io.tidemark.tag.reach;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.EntityKind;
import io.tidemark.catalog.Name;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Subject;
import io.tidemark.tag.name.Answers;
import io.tidemark.tag.pattern.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an article must hold for changed subjects or entities to tag it otherwise.
 *
 * <p>An entry is found by its names. Where only names were added or taken away, that is where those
 * stand; where the entry itself is another, that is where any of its names stands, or where it was
 * found before.
 */
final class NameChanges {
  private NameChanges() {}

  /**
   * An entry as far as tagging goes.
   *
   * @param calls all that it is found by, as listed
   * @param rest all else that is told of it, and of what kind a person's house is
   */
  private record Called(List<Call> calls, Object rest) {
    static final Called NOWHERE = new Called(List.of(), List.of());

    /** Whether it is another entry than {@code other}, and not just found by more or less. */
    boolean isOther(Called other) {
      boolean sorted =
          !calls.equals(other.calls) && Set.copyOf(calls).equals(Set.copyOf(other.calls));
      return sorted || !rest.equals(other.rest);
    }
  }

  private sealed interface Call {
    /** A way to name it. */
    record By(Name name) implements Call {}

    /** Words that hold a name and mean something else. */
    record Not(Pattern pattern) implements Call {}

    record Ticker(String ticker) implements Call {}
  }

  static void add(Catalog before, Catalog after, List<Need> needs) {
    Set<String> elsewhere = Answers.changed(before, after);
    for (String id : ids(before, after, elsewhere)) {
      Called was = called(id, before);
      Called is = called(id, after);
      if (elsewhere.contains(id) || was.isOther(is)) {
        needs.add(new Need.Mention(id));
        Set<Call> all = new LinkedHashSet<>(was.calls());
        all.addAll(is.calls());
        all.forEach(call -> needs.add(need(call)));
      } else {
        Set<Call> both = new HashSet<>(was.calls());
        both.retainAll(is.calls());
        Stream.concat(was.calls().stream(), is.calls().stream())
            .filter(call -> !both.contains(call))
            .forEach(call -> needs.add(need(call)));
      }
    }
  }

  /** Ids of the entries that may have changed. */
  private static Set<String> ids(Catalog before, Catalog after, Set<String> elsewhere) {
    Set<String> ids = new TreeSet<>(elsewhere);
    Stream.of(before, after)
        .flatMap(c ->
            Stream.concat(
                c.subjects().stream().map(Subject::id), c.entities().stream().map(Entity::id)))
        .filter(id -> !isSame(id, before, after))
        .forEach(ids::add);
    return ids;
  }

  private static boolean isSame(String id, Catalog before, Catalog after) {
    return before.subject(id).equals(after.subject(id))
        && before.entity(id).equals(after.entity(id))
        && house(id, before).equals(house(id, after));
  }

  /** Of what kind a person's house is. */
  private static Optional<EntityKind> house(String id, Catalog catalog) {
    return catalog.entity(id).map(Entity::affiliation).flatMap(catalog::entity).map(Entity::kind);
  }

  private static Need need(Call call) {
    return switch (call) {
      case Call.By(Name name) -> Need.of(name.pattern());
      case Call.Not(Pattern pattern) -> Need.of(pattern);
      case Call.Ticker(String ticker) -> Need.of(new Pattern.Word(ticker, true));
    };
  }

  private static Called called(String id, Catalog catalog) {
    Optional<Called> subject =
        catalog
            .subject(id)
            .map(s ->
                new Called(
                    calls(s.names(), s.not(), s.tickers()),
                    Arrays.asList(s.kind(), s.country(), s.tickers().isEmpty())));
    Optional<Called> entity =
        catalog
            .entity(id)
            .map(e ->
                new Called(
                    calls(e.names(), e.not(), e.tickers()),
                    Arrays.asList(
                        e.kind(),
                        e.country(),
                        e.affiliation(),
                        house(id, catalog),
                        e.role(),
                        e.tickers().isEmpty())));
    return subject.or(() -> entity).orElse(Called.NOWHERE);
  }

  private static List<Call> calls(List<Name> names, List<Pattern> not, List<String> tickers) {
    List<Call> calls = new ArrayList<>();
    names.forEach(name -> calls.add(new Call.By(name)));
    not.forEach(pattern -> calls.add(new Call.Not(pattern)));
    tickers.forEach(ticker -> calls.add(new Call.Ticker(ticker)));
    return calls;
  }
}
