package io.tidemark.tag.theme;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Theme;
import io.tidemark.tag.pattern.Hit;
import io.tidemark.tag.pattern.PatternSet;
import io.tidemark.tag.pattern.PatternText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /**
   * A place where a rule's words stand.
   *
   * @param number of the rule in its theme, from 1
   * @param undoing the place of a {@code but} that undoes it, or null
   * @param alone whether the company that the rule needs is missing
   */
  record Found(
      String theme, int number, Theme.Rule rule, Hit hit, @Nullable Hit undoing, boolean alone) {
    String ruleId() {
      return theme + "#" + number;
    }

    boolean tells() {
      return undoing == null && !alone;
    }

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

  /** Every place where the words of a rule stand, also where they tell nothing. */
  List<Found> tryAll(PatternSet patterns, PatternText text, List<Hit> hits) {
    List<Found> all = new ArrayList<>();
    for (Hit hit : hits) {
      for (Owned owned : rules.getOrDefault(hit.pattern(), List.of())) {
        Hit undoing = undoing(owned.theme(), hit, hits);
        boolean alone = undoing == null && !inCompany(owned, patterns, text);
        all.add(new Found(owned.theme(), owned.number(), owned.rule(), hit, undoing, alone));
      }
    }
    return all;
  }

  /**
   * What the sentence tells, ordered by place: of matches of one theme that overlap, the longest.
   */
  List<Found> find(PatternSet patterns, PatternText text, List<Hit> hits) {
    Map<String, List<Found>> byTheme = new HashMap<>();
    for (Found found : tryAll(patterns, text, hits)) {
      if (found.tells()) {
        byTheme.computeIfAbsent(found.theme(), t -> new ArrayList<>()).add(found);
      }
    }
    List<Found> found = new ArrayList<>();
    byTheme.values().forEach(all -> found.addAll(longest(all)));
    found.sort(Comparator.comparingInt((Found f) -> f.hit().start()).thenComparing(Found::theme));
    return found;
  }

  private @Nullable Hit undoing(String theme, Hit hit, List<Hit> hits) {
    for (Hit other : hits) {
      if (other.overlaps(hit) && undoing.getOrDefault(other.pattern(), List.of()).contains(theme)) {
        return other;
      }
    }
    return null;
  }

  private static boolean inCompany(Owned owned, PatternSet patterns, PatternText text) {
    return owned.company().isEmpty()
        || owned.company().stream().anyMatch(c -> patterns.occurs(c, text));
  }

  /** Of matches as long as one another the first, and there the first rule's: no other decides. */
  private static List<Found> longest(List<Found> all) {
    all.sort(
        Comparator.comparingInt(Found::length)
            .reversed()
            .thenComparingInt(found -> found.hit().start())
            .thenComparingInt(Found::number));
    List<Found> kept = new ArrayList<>();
    for (Found found : all) {
      if (kept.stream().noneMatch(k -> k.hit().overlaps(found.hit()))) {
        kept.add(found);
      }
    }
    return kept;
  }
}
