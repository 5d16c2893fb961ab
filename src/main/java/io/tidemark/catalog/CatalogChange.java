package io.tidemark.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entry that two catalogs do not share.
 *
 * @param id of the theme, subject or entity, or the list's name
 * @param fields what differs of an entry that both have, as its fields are called in YAML; empty
 *     for one that just one of them has
 */
public record CatalogChange(Kind kind, String id, What what, List<String> fields) {
  public CatalogChange {
    fields = List.copyOf(fields);
  }

  /** Which folder of the models an entry is from. */
  public enum Kind {
    THEME,
    SUBJECT,
    ENTITY,
    LIST
  }

  /** What became of an entry. */
  public enum What {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** All that differs, themes first; where entries stand in their files makes no difference. */
  public static List<CatalogChange> between(Catalog before, Catalog after) {
    List<CatalogChange> changes = new ArrayList<>();
    add(Kind.THEME, before, after, CatalogChange::themes, changes);
    add(Kind.SUBJECT, before, after, CatalogChange::subjects, changes);
    add(Kind.ENTITY, before, after, CatalogChange::entities, changes);
    add(Kind.LIST, before, after, CatalogChange::lists, changes);
    return changes;
  }

  /** Entries by id, each as the values of its fields, written out. */
  private interface Entries extends Function<Catalog, Map<String, Map<String, String>>> {}

  private static void add(
      Kind kind, Catalog before, Catalog after, Entries entries, List<CatalogChange> changes) {
    Map<String, Map<String, String>> older = entries.apply(before);
    Map<String, Map<String, String>> newer = entries.apply(after);
    Set<String> ids = new TreeSet<>(older.keySet());
    ids.addAll(newer.keySet());
    for (String id : ids) {
      Map<String, String> was = older.get(id);
      Map<String, String> is = newer.get(id);
      if (was == null) {
        changes.add(new CatalogChange(kind, id, What.ADDED, List.of()));
      } else if (is == null) {
        changes.add(new CatalogChange(kind, id, What.REMOVED, List.of()));
      } else if (!was.equals(is)) {
        List<String> fields =
            was.keySet().stream().filter(f -> !Objects.equals(was.get(f), is.get(f))).toList();
        changes.add(new CatalogChange(kind, id, What.CHANGED, fields));
      }
    }
  }

  private static Map<String, Map<String, String>> themes(Catalog catalog) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Theme theme : catalog.themes()) {
      List<?> rules =
          theme.rules().stream()
              .map(rule -> Arrays.asList(rule.is(), rule.with(), rule.status()))
              .toList();
      Map<String, String> fields = fields(all, theme.id());
      put(fields, "name", theme.name());
      put(fields, "covers", theme.covers());
      put(fields, "rules", rules);
      put(fields, "but", theme.but());
      put(fields, "must", theme.must().stream().map(Theme.Example::text).toList());
      put(fields, "mustNot", theme.mustNot().stream().map(Theme.Example::text).toList());
    }
    return all;
  }

  private static Map<String, Map<String, String>> subjects(Catalog catalog) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Subject subject : catalog.subjects()) {
      Map<String, String> fields = fields(all, subject.id());
      put(fields, "name", subject.name());
      put(fields, "kind", subject.kind());
      put(fields, "aliases", subject.names());
      put(fields, "not", subject.not());
      put(fields, "tickers", subject.tickers());
      put(fields, "country", subject.country());
    }
    return all;
  }

  private static Map<String, Map<String, String>> entities(Catalog catalog) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Entity entity : catalog.entities()) {
      Map<String, String> fields = fields(all, entity.id());
      put(fields, "name", entity.name());
      put(fields, "kind", entity.kind());
      put(fields, "aliases", entity.names());
      put(fields, "not", entity.not());
      put(fields, "tickers", entity.tickers());
      put(fields, "country", entity.country());
      put(fields, "affiliation", entity.affiliation());
      put(fields, "role", entity.role());
    }
    return all;
  }

  private static Map<String, Map<String, String>> lists(Catalog catalog) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (String name : catalog.lists()) {
      put(fields(all, name), "patterns", catalog.list(name).orElseThrow());
    }
    return all;
  }

  private static Map<String, String> fields(Map<String, Map<String, String>> all, String id) {
    return all.computeIfAbsent(id, i -> new LinkedHashMap<>());
  }

  private static void put(Map<String, String> fields, String field, @Nullable Object value) {
    fields.put(field, String.valueOf(value));
  }
}
