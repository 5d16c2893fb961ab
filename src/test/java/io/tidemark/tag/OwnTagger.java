package io.tidemark.tag;

import io.tidemark.article.Article;
import io.tidemark.article.TaggedArticle;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Annotator;
import java.io.IOException;
import java.nio.file.Path;

/** The tagger with the project's own catalog, made once for all tests. */
public final class OwnTagger {
  private static final Annotator ANNOTATOR = new Annotator();
  private static final Catalog CATALOG = read();
  private static final Tagger TAGGER = new Tagger(CATALOG, "test");

  private OwnTagger() {}

  public static TaggedArticle tag(Article article) {
    return TAGGER.tag(annotate(article));
  }

  public static AnnotatedText annotate(Article article) {
    return ANNOTATOR.annotate(article);
  }

  public static Annotator annotator() {
    return ANNOTATOR;
  }

  public static Tagger tagger() {
    return TAGGER;
  }

  public static Catalog catalog() {
    return CATALOG;
  }

  private static Catalog read() {
    try {
      return CatalogReader.read(Path.of("models"));
    } catch (CatalogException | IOException e) {
      throw new IllegalStateException("models/ cannot be read", e);
    }
  }
}
