package io.tidemark.search;

import io.tidemark.index.Fields;
import io.tidemark.index.Snapshot;
import io.tidemark.index.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Makes Lucene queries of expressions. Tags and words earn scores; all else only lets through. */
final class LuceneQueries {
  private final String query;
  private final @Nullable ZoneId zone;
  private final View view;
  private final TextQueries texts;
  private final @Nullable SimilarArticles similar;

  private LuceneQueries(
      Selection selection, View view, TextTerms terms, @Nullable SimilarArticles similar) {
    this.query = selection.query();
    this.zone = selection.zone();
    this.view = view;
    this.texts = new TextQueries(query, terms);
    this.similar = similar;
  }

  /**
   * The query of {@code selection}, to be asked of {@code snapshot}.
   *
   * @throws QueryException where a wildcard stands for too many words, or an article is not there
   */
  static Query of(Selection selection, View view, Snapshot snapshot) throws IOException {
    TextTerms terms = new TextTerms(snapshot.searcher(selection.asOf()));
    SimilarArticles similar = new SimilarArticles(selection.query(), snapshot, view, terms);
    return new LuceneQueries(selection, view, terms, similar).query(selection);
  }

  /**
   * The query of {@code selection}, to be asked of any article that may come.
   *
   * @param view of no article
   * @throws QueryException where it names an article
   */
  static Query ofArticlesToCome(Selection selection, View view) {
    try {
      return new LuceneQueries(selection, view, TextTerms.TO_COME, null).query(selection);
    } catch (IOException e) {
      throw new UncheckedIOException("an empty index cannot be read", e);
    }
  }

  private Query query(Selection selection) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query(selection.expression()), Occur.MUST);
    if (selection.from() != null || selection.to() != null) {
      all.add(days(selection.from(), selection.to()), Occur.FILTER);
    }
    all.add(view.filter(), Occur.FILTER);
    return all.build();
  }

  private Query query(Expression expression) throws IOException {
    return switch (expression) {
      case Expression.All() -> filter(MatchAllDocsQuery.INSTANCE);
      case Expression.And and -> and(and.parts());
      case Expression.Or or -> or(or.parts());
      case Expression.Not not -> and(List.of(not));
      case Expression.Words words -> texts.of(words);
      case Expression.Named named -> texts.of(named);
      case Expression.Phrase phrase -> texts.of(phrase);
      case Expression.Wildcard wildcard -> texts.of(wildcard);
      case Expression.Near near -> texts.of(near);
      case Expression.Tag tag -> texts.of(tag);
      case Expression.Like like -> like(like);
      case Expression.Publisher publisher -> filter(Fields.PUBLISHER, publisher.slug());
      case Expression.Kind kind -> filter(Fields.KIND, kind.kind().name());
      case Expression.Language language -> filter(Fields.LANGUAGE, language.code());
      case Expression.From from -> filter(days(from.day(), null));
      case Expression.To to -> filter(days(null, to.day()));
      case Expression.Story story ->
          filter(LongPoint.newSetQuery(Fields.STORY, view.numbers(story.story())));
    };
  }

  private Query like(Expression.Like like) throws IOException {
    if (similar == null) {
      throw new QueryException(
          query,
          like.at(),
          "no index to look for this article in; expected words and tags in place of like:");
    }
    return similar.to(like);
  }

  private Query and(List<Expression> parts) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean onlyNot = true;
    for (Expression part : parts) {
      if (part instanceof Expression.Not not) {
        all.add(query(not.part()), Occur.MUST_NOT);
      } else {
        all.add(query(part), Occur.MUST);
        onlyNot = false;
      }
    }
    if (onlyNot) {
      all.add(filter(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    }
    return all.build();
  }

  private Query or(List<Expression> parts) throws IOException {
    List<Query> any = new ArrayList<>();
    for (Expression part : parts) {
      any.add(query(part));
    }
    return TextQueries.or(any);
  }

  /** Days are those of the zone where one is given and the article tells its hour. */
  private Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    Query byDay = LongPoint.newRangeQuery(Fields.DAY, first, last);
    if (zone == null) {
      return byDay;
    }
    long start = from == null ? Long.MIN_VALUE : from.atStartOfDay(zone).toInstant().toEpochMilli();
    long end =
        to == null
            ? Long.MAX_VALUE
            : to.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1;
    Query bareDay =
        new BooleanQuery.Builder()
            .add(byDay, Occur.FILTER)
            .add(new FieldExistsQuery(Fields.TIME), Occur.MUST_NOT)
            .build();
    return TextQueries.or(List.of(LongPoint.newRangeQuery(Fields.TIME, start, end), bareDay));
  }

  private static Query filter(String field, String term) {
    return filter(new TermQuery(new Term(field, term)));
  }

  private static Query filter(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
