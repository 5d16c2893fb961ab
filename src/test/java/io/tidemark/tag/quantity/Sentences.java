package io.tidemark.tag.quantity;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import io.tidemark.article.Quantity;
import io.tidemark.article.When;
import io.tidemark.tag.text.Annotator;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the finders over a text as the tagger does: times first, then quantities. */
final class Sentences {
  private static final Annotator ANNOTATOR = new Annotator();

  private Sentences() {}

  static Article article(String body, @Nullable Published published) {
    return Article.of("a", "", body).withPublished(published);
  }

  static List<Sentence> sentences(Article article) {
    return ANNOTATOR.annotate(article).sentences();
  }

  static List<Quantity> quantities(String body) {
    Article article = article(body, null);
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : sentences(article)) {
      List<At<When>> times = new TimeFinder(null).find(article, sentence, List.of());
      QuantityFinder.find(article, sentence, times).forEach(at -> found.add(at.what()));
    }
    return found;
  }

  static List<When> times(String body, @Nullable Published published) {
    Article article = article(body, published);
    List<When> found = new ArrayList<>();
    for (Sentence sentence : sentences(article)) {
      new TimeFinder(published)
          .find(article, sentence, List.of())
          .forEach(at -> found.add(at.what()));
    }
    return found;
  }
}
