package io.tidemark.index;

import io.tidemark.article.TaggedArticle;
import java.util.Map;
import java.util.TreeMap;

/** The terms under which an article stands in the field {@code text}. */
public final class ArticleTerms {
  private ArticleTerms() {}

  /** How often each stands there: words, stems behind {@code ~}, and tags. */
  public static Map<String, Integer> of(TaggedArticle tagged) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ArticleTokens.Token token : ArticleTokens.of(tagged)) {
      counts.merge(token.term(), 1, Integer::sum);
    }
    return counts;
  }
}
