package io.tidemark.tag.theme;

import io.tidemark.article.Article;
import io.tidemark.article.Span;
import io.tidemark.article.ThemeTag;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the sentences that themes carry with them, as tests of their rules. */
public final class ThemeTester {
  /** A theme with fewer sentences is not tested well enough. */
  public static final int LEAST_MUST = 3;

  public static final int LEAST_MUST_NOT = 2;

  private final Function<Article, List<ThemeTag>> tags;
  private final BiFunction<Article, String, List<Explanation>> explain;

  /**
   * A tester of what these find.
   *
   * @param tags the themes of an article
   * @param explain what each rule of the theme with this id makes of an article
   */
  public ThemeTester(
      Function<Article, List<ThemeTag>> tags,
      BiFunction<Article, String, List<Explanation>> explain) {
    this.tags = tags;
    this.explain = explain;
  }

  /**
   * One thing that a theme's author has to mend.
   *
   * @param line in {@code file}, from 1
   * @param wanted what the theme must do, such as {@code must match}
   * @param sentence the one that it must do it to, or null where sentences are missing
   * @param why what it does instead
   * @param rule the name of the rule that does it, or null
   * @param by that rule, or null
   */
  public record Miss(
      String theme,
      String file,
      int line,
      String wanted,
      @Nullable String sentence,
      String why,
      @Nullable String rule,
      Theme.@Nullable Rule by) {
    /** Two or three lines: the place and the sentence; why; the rule with its place. */
    @Override
    public String toString() {
      return "%s:%d: %s%s%n    %s%s"
          .formatted(
              file,
              line,
              wanted,
              sentence == null ? "" : ": " + sentence,
              why,
              by == null ? "" : "%n    %s (%s:%d) %s".formatted(rule, file, by.line(), by.text()));
    }
  }

  /** Everything that is wrong with the themes of {@code catalog}, in their order. */
  public List<Miss> test(Catalog catalog) {
    return catalog.themes().stream().flatMap(t -> test(t).stream()).toList();
  }

  /** Everything that is wrong with {@code theme}. */
  public List<Miss> test(Theme theme) {
    List<Miss> misses = new ArrayList<>();
    for (Theme.Example example : theme.must()) {
      if (tags(theme, example.text()).isEmpty()) {
        misses.add(missed(theme, example));
      }
    }
    for (Theme.Example example : theme.mustNot()) {
      for (ThemeTag tag : tags(theme, example.text())) {
        String why = "but %s finds '%s'".formatted(tag.rule(), tag.span().text());
        misses.add(miss(theme, example, "must not match", why, tag.rule()));
      }
    }
    if (theme.must().size() < LEAST_MUST || theme.mustNot().size() < LEAST_MUST_NOT) {
      String wanted =
          "needs at least %d 'must' and %d 'mustNot' sentences"
              .formatted(LEAST_MUST, LEAST_MUST_NOT);
      String why = "but has %d and %d".formatted(theme.must().size(), theme.mustNot().size());
      misses.add(new Miss(theme.id(), theme.file(), 1, wanted, null, why, null, null));
    }
    return misses;
  }

  /** The tags of {@code theme} that {@code text} gets. */
  public List<ThemeTag> tags(Theme theme, String text) {
    return tags.apply(article(text)).stream().filter(t -> t.theme().equals(theme.id())).toList();
  }

  /** A sentence that no rule tells: with the rule that fits and is undone, if there is one. */
  private Miss missed(Theme theme, Theme.Example example) {
    List<Explanation> near = explain.apply(article(example.text()), theme.id());
    if (near.isEmpty()) {
      return miss(theme, example, "must match", "but the words of no rule stand in it", null);
    }
    Explanation first = near.getFirst();
    Span undoing = first.undoneBy();
    String fate =
        undoing == null
            ? "and none of its 'with' stands in the sentence"
            : "which a 'but' undoes by '" + undoing.text() + "'";
    String why = "but %s finds '%s', %s".formatted(first.ruleId(), first.span().text(), fate);
    return miss(theme, example, "must match", why, first.ruleId());
  }

  private static Miss miss(
      Theme theme, Theme.Example example, String wanted, String why, @Nullable String rule) {
    return new Miss(
        theme.id(),
        theme.file(),
        example.line(),
        wanted,
        example.text(),
        why,
        rule,
        rule == null ? null : theme.rule(rule));
  }

  private static Article article(String text) {
    return Article.of("example", "", text).withLanguage("en");
  }
}
