package io.tidemark.tag.reach;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Theme;
import io.tidemark.tag.pattern.Need;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article must hold for changed themes or lists to tag it otherwise.
 *
 * <p>A theme's tags are made by its rules, each where its {@code is} matches; {@code with} and
 * {@code status} only decide what becomes of that match, as a {@code but} does that overlaps it. A
 * tag bears its rule's number: a rule that only got another one changes the tags that it made,
 * which are where the theme is told.
 */
final class ThemeChanges {
  private ThemeChanges() {}

  static void add(Catalog before, Catalog after, List<Need> needs) {
    Set<String> ids = new TreeSet<>();
    before.themes().forEach(theme -> ids.add(theme.id()));
    after.themes().forEach(theme -> ids.add(theme.id()));
    for (String id : ids) {
      List<Theme.Rule> older = before.theme(id).map(Theme::rules).orElse(List.of());
      List<Theme.Rule> newer = after.theme(id).map(Theme::rules).orElse(List.of());
      addRules(id, older, newer, needs);
      addAll(
          before.theme(id).map(Theme::but).orElse(List.of()),
          after.theme(id).map(Theme::but).orElse(List.of()),
          needs);
    }
    addLists(before, after, needs);
  }

  private static void addRules(
      String theme, List<Theme.Rule> older, List<Theme.Rule> newer, List<Need> needs) {
    for (RulePair pair : RulePair.of(older, newer)) {
      Theme.Rule was = pair.was();
      Theme.Rule is = pair.is();
      if (was != null && is != null) {
        addRule(was, is, needs);
        if (pair.isRenumbered()) {
          needs.add(new Need.All(List.of(new Need.Theme(theme), Need.of(was.is()))));
        }
      } else {
        needs.add(Need.of((was == null ? Objects.requireNonNull(is) : was).is()));
      }
    }
  }

  private static void addRule(Theme.Rule older, Theme.Rule newer, List<Need> needs) {
    boolean companyAlike = older.with().equals(newer.with());
    boolean alone = older.with().isEmpty() || newer.with().isEmpty();
    if (older.status() != newer.status() || (!companyAlike && alone)) {
      needs.add(Need.of(older.is()));
      needs.add(Need.of(newer.is()));
      return;
    }
    addAll(List.of(older.is()), List.of(newer.is()), needs);
    List<Need> company = new ArrayList<>();
    addAll(older.with(), newer.with(), company);
    if (!company.isEmpty()) {
      needs.add(new Need.All(List.of(Need.of(older.is()), new Need.Any(company))));
    }
  }

  private static void addAll(List<Pattern> older, List<Pattern> newer, List<Need> needs) {
    PatternChange.between(new Pattern.OneOf(older), new Pattern.OneOf(newer))
        .forEach(pattern -> needs.add(Need.of(pattern)));
  }

  /** Lists stand in the rules; some also tell a theme's status by themselves. */
  private static void addLists(Catalog before, Catalog after, List<Need> needs) {
    Set<String> names = new LinkedHashSet<>(before.lists());
    names.addAll(after.lists());
    for (String name : names) {
      List<Pattern> older = new ArrayList<>();
      List<Pattern> newer = new ArrayList<>();
      before.list(name).ifPresent(list -> older.addAll(choices(list)));
      after.list(name).ifPresent(list -> newer.addAll(choices(list)));
      addAll(older, newer, needs);
    }
  }

  private static List<Pattern> choices(Pattern list) {
    return list instanceof Pattern.OneOf one ? one.choices() : List.of(list);
  }
}
