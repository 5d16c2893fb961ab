package io.tidemark.diff;

import io.tidemark.article.Article;
import io.tidemark.article.Span;
import io.tidemark.article.ThemeTag;
import io.tidemark.catalog.Theme;
import java.util.List;
import java.util.Set;

/**
 * The themes of one article by two catalogs.
 *
 * @param before ids by the older one
 * @param after ids by the newer one
 * @param turns themes that only one of them tells, in the order of their ids
 */
public record ArticleDiff(
    Article article, Set<String> before, Set<String> after, List<Turn> turns) {
  public ArticleDiff {
    before = Set.copyOf(before);
    after = Set.copyOf(after);
    turns = List.copyOf(turns);
  }

  /** That of an article which is not tagged. */
  public static ArticleDiff untagged(Article article) {
    return new ArticleDiff(article, Set.of(), Set.of(), List.of());
  }

  /** What became of a theme. */
  public enum Way {
    GAINED,
    LOST
  }

  /**
   * A theme gained or lost.
   *
   * @param tag the first place where it is told, by the catalog that tells it
   * @param sentence around that place
   * @param rule that tells it there
   * @param file the rule's
   */
  public record Turn(Way way, ThemeTag tag, Span sentence, Theme.Rule rule, String file) {}
}
