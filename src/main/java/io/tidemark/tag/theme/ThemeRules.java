package io.tidemark.tag.theme;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Theme;
import io.tidemark.tag.pattern.Hit;
import io.tidemark.tag.pattern.PatternSet;
import io.tidemark.tag.pattern.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of all themes, and what they find in one sentence. */
final class ThemeRules {
  private final Map<Integer, List<Owned>> rules = new HashMap<>();
  private final Map<Integer, List<String>> undoing = new HashMap<>();

  /**
   * A rule and what it is of.
   *
   * @param number of the rule in its theme, from 1
   * @param company numbers of the patterns of which one must occur; empty: none needed
   */
  private record Owned(String theme, int number, Theme.Rule rule, List<Integer> company) {}

  /** A place where a theme is told. */
  record Found(String theme, String ruleId, Theme.Rule rule, Hit hit) {
    private int length() {
      return hit.end() - hit.start();
    }
  }

  ThemeRules(Catalog catalog, PatternSet.Builder patterns) {
    for (Theme theme : catalog.themes()) {
      int number = 0;
      for (Theme.Rule rule : theme.rules()) {
        List<Integer> company = rule.with().stream().map(patterns::addForAsking).toList();
        rules
            .computeIfAbsent(patterns.add(rule.is()), n -> new ArrayList<>())
            .add(new Owned(theme.id(), ++number, rule, company));
      }
      for (Pattern but : theme.but()) {
        undoing.computeIfAbsent(patterns.add(but), n -> new ArrayList<>()).add(theme.id());
      }
    }
  }

  /**
   * What the sentence tells, ordered by place: of matches of one theme that overlap, the longest.
   */
  List<Found> find(PatternSet patterns, Reading text, List<Hit> hits) {
    Map<String, List<Found>> byTheme = new HashMap<>();
    for (Hit hit : hits) {
      for (Owned owned : rules.getOrDefault(hit.pattern(), List.of())) {
        if (!undone(owned.theme(), hit, hits) && inCompany(owned, patterns, text)) {
          String id = owned.theme() + "#" + owned.number();
          byTheme
              .computeIfAbsent(owned.theme(), t -> new ArrayList<>())
              .add(new Found(owned.theme(), id, owned.rule(), hit));
        }
      }
    }
    List<Found> found = new ArrayList<>();
    byTheme.values().forEach(all -> found.addAll(longest(all)));
    found.sort(Comparator.comparingInt((Found f) -> f.hit().start()).thenComparing(Found::theme));
    return found;
  }

  private boolean undone(String theme, Hit hit, List<Hit> hits) {
    return hits.stream()
        .anyMatch(
            h -> h.overlaps(hit) && undoing.getOrDefault(h.pattern(), List.of()).contains(theme));
  }

  private static boolean inCompany(Owned owned, PatternSet patterns, Reading text) {
    return owned.company().isEmpty()
        || owned.company().stream().anyMatch(c -> patterns.occurs(c, text));
  }

  private static List<Found> longest(List<Found> all) {
    all.sort(Comparator.comparingInt(Found::length).reversed());
    List<Found> kept = new ArrayList<>();
    for (Found found : all) {
      if (kept.stream().noneMatch(k -> k.hit().overlaps(found.hit()))) {
        kept.add(found);
      }
    }
    return kept;
  }
}
