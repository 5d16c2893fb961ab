package io.tidemark.tag.theme;

import io.tidemark.article.Article;
import io.tidemark.article.ArticleKind;
import io.tidemark.article.ThemeTag;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs the sentences that themes carry with them, as tests of their rules. */
public final class ThemeTester {
  /** A theme with fewer sentences is not tested well enough. */
  public static final int LEAST_MUST = 3;

  public static final int LEAST_MUST_NOT = 2;

  private final Function<Article, List<ThemeTag>> tagger;

  /**
   * @param tagger finds the themes of an article
   */
  public ThemeTester(Function<Article, List<ThemeTag>> tagger) {
    this.tagger = tagger;
  }

  /**
   * One thing that a theme's author has to mend.
   *
   * @param line in {@code file}, from 1
   * @param message what is wrong, with the sentence and the rule
   */
  public record Miss(String theme, String file, int line, String message) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + message;
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
        String message = "must match, but no rule does: " + example.text();
        misses.add(new Miss(theme.id(), theme.file(), example.line(), message));
      }
    }
    for (Theme.Example example : theme.mustNot()) {
      for (ThemeTag tag : tags(theme, example.text())) {
        misses.add(new Miss(theme.id(), theme.file(), example.line(), wrong(theme, tag, example)));
      }
    }
    if (theme.must().size() < LEAST_MUST || theme.mustNot().size() < LEAST_MUST_NOT) {
      String message =
          "needs at least %d 'must' and %d 'mustNot' sentences, has %d and %d"
              .formatted(LEAST_MUST, LEAST_MUST_NOT, theme.must().size(), theme.mustNot().size());
      misses.add(new Miss(theme.id(), theme.file(), 1, message));
    }
    return misses;
  }

  /** The tags of {@code theme} that {@code text} gets. */
  public List<ThemeTag> tags(Theme theme, String text) {
    return tagger.apply(article(text)).stream().filter(t -> t.theme().equals(theme.id())).toList();
  }

  private static String wrong(Theme theme, ThemeTag tag, Theme.Example example) {
    Theme.Rule rule = theme.rule(tag.rule());
    return "must not match, but %s (line %d: %s) finds '%s' in: %s"
        .formatted(tag.rule(), rule.line(), rule.text(), tag.span().text(), example.text());
  }

  private static Article article(String text) {
    return new Article(
        "example",
        "example",
        ArticleKind.NEWS,
        "",
        text,
        null,
        null,
        List.of(),
        null,
        "en",
        Map.of());
  }
}
