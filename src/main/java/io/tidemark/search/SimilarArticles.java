package io.tidemark.search;

import io.tidemark.article.TaggedArticle;
import io.tidemark.index.ArticleTerms;
import io.tidemark.index.Fields;
import io.tidemark.index.Snapshot;
import io.tidemark.index.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * What is like an article: shares some of its most telling words and tags, those that stand in it
 * often and in few others (by the weights of BM25; Robertson and Zaragoza, 2009).
 */
final class SimilarArticles {
  /** How many words are compared, and how many tags. */
  private static final int WORDS = 20;

  private static final int TAGS = 12;

  /** Of these one in so many must be shared. */
  private static final int SHARED = 8;

  private static final int LEAST_SHARED = 2;

  /** What stands in no other article tells nothing of others. */
  private static final int LEAST_ARTICLES = 2;

  private final String query;
  private final Snapshot snapshot;
  private final View view;
  private final TextTerms terms;

  private record Weighed(String term, float weight) {}

  SimilarArticles(String query, Snapshot snapshot, View view, TextTerms terms) {
    this.query = query;
    this.snapshot = snapshot;
    this.view = view;
    this.terms = terms;
  }

  /**
   * Articles like that one, without the copies of its story.
   *
   * @throws QueryException where there is no such article
   */
  Query to(Expression.Like like) throws IOException {
    int doc = doc(like);
    TaggedArticle tagged = snapshot.tagged(doc);
    Map<String, Integer> counts = ArticleTerms.of(tagged);
    List<Weighed> chosen = new ArrayList<>(best(counts, SimilarArticles::isWord, WORDS));
    chosen.addAll(best(counts, SimilarArticles::isTag, TAGS));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Weighed each : chosen) {
      Query term = new TermQuery(new Term(Fields.TEXT, each.term()));
      any.add(new BoostQuery(term, each.weight()), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch(Math.clamp(chosen.size() / SHARED, LEAST_SHARED, WORDS));
    long story = view.storyId(view.story(doc));
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(LongPoint.newSetQuery(Fields.STORY, view.numbers(story)), Occur.MUST_NOT)
        .build();
  }

  private int doc(Expression.Like like) throws IOException {
    Query seen =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.ID, like.id())), Occur.FILTER)
            .add(view.filter(), Occur.FILTER)
            .build();
    ScoreDoc[] found = snapshot.searcher().search(seen, 1).scoreDocs;
    if (found.length == 0) {
      throw new QueryException(
          query,
          like.at(),
          "there is no article '%s'; expected an id as search --format json shows it"
              .formatted(like.id()));
    }
    return found[0].doc;
  }

  private List<Weighed> best(Map<String, Integer> counts, Predicate<String> kind, int most)
      throws IOException {
    List<Weighed> all = new ArrayList<>();
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      String term = each.getKey();
      if (kind.test(term) && terms.frequency(term) >= LEAST_ARTICLES) {
        float often = each.getValue() / (each.getValue() + 1.2f);
        all.add(new Weighed(term, often * terms.idf(term)));
      }
    }
    all.sort(Comparator.comparingDouble((Weighed w) -> -w.weight()).thenComparing(Weighed::term));
    List<Weighed> best = new ArrayList<>();
    for (Weighed each : all.subList(0, Math.min(most, all.size()))) {
      // The query brings its own idf.
      best.add(new Weighed(each.term(), each.weight() / terms.idf(each.term())));
    }
    return best;
  }

  /** A stem, or a word of another language; numbers are of the day. */
  private static boolean isWord(String term) {
    return (term.startsWith(Fields.stem("")) || term.startsWith(Fields.whole("")))
        && term.length() > 2
        && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(term.substring(1))
        && term.codePoints().noneMatch(Character::isDigit);
  }

  /** A tag without its status, which is a term of its own. */
  private static boolean isTag(String term) {
    if (term.startsWith(Fields.Tag.MOVE.prefix())) {
      return term.indexOf('/') == term.lastIndexOf('/');
    }
    return term.indexOf(':') > 0
        && term.indexOf('/') < 0
        && !term.startsWith(Fields.Tag.STATUS.prefix())
        && !term.startsWith(Fields.Tag.STANCE.prefix());
  }
}
