package io.tidemark.search;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.Expansion;
import io.tidemark.catalog.Name;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.Theme;
import io.tidemark.index.Fields;
import io.tidemark.index.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * By which names a query can mean an entry of the catalog: the sure names of subjects and entities,
 * the main name of those that are called by everyday words ("silver"), and the names of themes. A
 * theme's wordings are none: they may say more than the theme ("ECB rate cut"), which a search for
 * the theme would lose.
 */
final class CatalogNames {
  /** Names that are everyday words when they are typed in lower case. */
  private static final Set<String> EVERYDAY =
      Set.of("us", "it", "on", "all", "now", "so", "are", "well", "key", "for", "has", "can", "a");

  private final Map<String, SortedSet<String>> tags = new TreeMap<>();
  private final List<Called> all = new ArrayList<>();

  /** A way to say a name, and what it stands for. */
  private record Called(List<Pattern.Word> words, List<String> tags) {}

  private CatalogNames() {}

  /** By names as {@link Aliases} writes them, the tags they stand for. */
  static Map<String, SortedSet<String>> of(Catalog catalog) {
    CatalogNames names = new CatalogNames();
    catalog.subjects().forEach(names::add);
    catalog.entities().forEach(names::add);
    names.putAll();
    catalog.themes().forEach(names::add);
    return names.tags;
  }

  private void add(Subject subject) {
    add(subject.names(), subject.name(), List.of(Fields.Tag.SUBJECT.term(subject.id())));
  }

  private void add(Entity entity) {
    if (entity.kind().isPerson()) {
      add(entity.names(), entity.name(), List.of(Fields.Tag.PERSON.term(entity.id())));
      return;
    }
    List<String> its = new ArrayList<>(List.of(Fields.Tag.ORG.term(entity.id())));
    if (!entity.tickers().isEmpty()) {
      its.add(Fields.Tag.SUBJECT.term(entity.id()));
    }
    add(entity.names(), entity.name(), its);
  }

  private void add(List<Name> names, String main, List<String> its) {
    for (Name name : names) {
      for (List<Pattern.Word> words : Expansion.of(name.pattern())) {
        if (name.strength() == Name.Strength.SURE || text(words).equalsIgnoreCase(main)) {
          all.add(new Called(words, its));
        }
      }
    }
  }

  private void add(Theme theme) {
    List<String> its = List.of(Fields.Tag.THEME.term(theme.id()));
    put(stems(theme.name()), its);
    put(stems(theme.id()), its);
  }

  /** Splits all words at once, which is much faster than one by one. */
  private void putAll() {
    Set<String> texts = new LinkedHashSet<>();
    all.forEach(each -> each.words().forEach(word -> texts.add(word.text())));
    Map<String, List<Words.Word>> split = new HashMap<>();
    Iterator<Words.Word> words = Words.of(String.join("\n", texts)).iterator();
    Words.Word next = words.hasNext() ? words.next() : null;
    int end = 0;
    for (String text : texts) {
      List<Words.Word> its = new ArrayList<>();
      end += text.length() + 1;
      while (next != null && next.start() < end) {
        its.add(next);
        next = words.hasNext() ? words.next() : null;
      }
      split.put(text, its);
    }
    all.forEach(each -> put(each, split));
  }

  private void put(Called called, Map<String, List<Words.Word>> split) {
    List<String> key = new ArrayList<>();
    for (Pattern.Word word : called.words()) {
      boolean asWritten = word.exact() || !word.text().equals(word.text().toLowerCase(Locale.ROOT));
      for (Words.Word each : split.getOrDefault(word.text(), List.of())) {
        key.add(asWritten ? each.form() : Fields.stem(each.stem()));
      }
    }
    if (key.size() <= Aliases.MOST_WORDS) {
      put(String.join(" ", key), called.tags());
    }
  }

  private void put(String key, List<String> its) {
    if (!key.isEmpty() && !EVERYDAY.contains(key)) {
      tags.computeIfAbsent(key, none -> new TreeSet<>()).addAll(its);
    }
  }

  private static String text(List<Pattern.Word> words) {
    return String.join(" ", words.stream().map(Pattern.Word::text).toList());
  }

  private static String stems(String text) {
    return String.join(" ", Words.of(text).stream().map(word -> Fields.stem(word.stem())).toList());
  }
}
